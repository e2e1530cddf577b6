package ru.promcluster.oracle.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Subsidy;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.Draw;
import ru.promcluster.oracle.Known;

/** Start batches and the subsidies for them, every fact of them known, among the contracts that are there already. */
public final class CompleteBatches {

    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    private final Draw draw;
    private final List<String> ids;

    public CompleteBatches(Draw draw, List<String> ids) {
        this.draw = draw;
        this.ids = ids;
    }

    /** Some of the contracts become start batches; two buyers buy more, and ask for about half of what they pay. */
    public void drawInto(ApplicationFacts facts) {
        var contracts = new ArrayList<Contract>();
        int batches = draw.number(0, 0, 3, 10);
        int odd = draw.chance(60) ? 0 : 3;
        for (var contract : Known.fact(facts.contracts, "contracts")) {
            contracts.add(draw.chance(batches) ? batch(contract, odd) : contract);
        }
        var subsidies = new ArrayList<Subsidy>();
        for (int i = draw.number(0, 1, 1, 2); i > 0; i--) {
            addBuyer(contracts, subsidies);
        }
        if (draw.chance(15)) {
            subsidies.add(new Subsidy(BatchRows.MEASURE, draw.oneOf(ids), roubles(draw.oneOf("0", "1000000"))));
        }
        if (draw.chance(30)) {
            subsidies.add(new Subsidy("CONTEST", draw.oneOf(ids), roubles("900000000")));
        }
        facts.contracts = contracts;
        facts.subsidies = subsidies;
    }

    private Contract batch(Contract contract, int odd) {
        var paidOn = draw.chance(odd) ? NEW_YEAR.minusDays(1) : NEW_YEAR.plusDays(draw.between(0, 400));
        return new Contract(
                contract.id(),
                contract.supplier(),
                contract.buyer(),
                contract.kind(),
                contract.value(),
                contract.signedOn(),
                contract.validUntil(),
                true,
                paidOn);
    }

    private void addBuyer(List<Contract> contracts, List<Subsidy> subsidies) {
        var buyer = draw.oneOf(ids);
        int bought = draw.number(0, 1, 1, 2);
        long millions = draw.number(2, 100, 150, 151);
        for (int i = 0; i < bought; i++) {
            contracts.add(new Contract(
                    null,
                    draw.oneOf(ids),
                    buyer,
                    Contract.Kind.SUPPLY,
                    Roubles.of(2 * millions * 1_000_000),
                    NEW_YEAR.minusYears(1),
                    null,
                    true,
                    draw.chance(20) ? NEW_YEAR.minusDays(1) : NEW_YEAR));
        }
        var half = BigDecimal.valueOf(Math.max(1, bought) * millions * 1_000_000);
        var asked = half.add(new BigDecimal(draw.oneOf("-0.01", "0", "0.01", "-500000")));
        if (draw.chance(30)) {
            var part = new BigDecimal("400000.5");
            subsidies.add(new Subsidy(BatchRows.MEASURE, buyer, new Roubles(part)));
            asked = asked.subtract(part);
        }
        subsidies.add(new Subsidy(BatchRows.MEASURE, buyer, new Roubles(asked)));
    }

    private static Roubles roubles(String amount) {
        return new Roubles(new BigDecimal(amount));
    }
}
