package ru.promcluster.oracle.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Subsidy;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.Draw;
import ru.promcluster.oracle.measure.SmallRoster;

/** Small applications with start batches and subsidies of which facts, some contracts or all of them are not known. */
public final class SmallBatches {

    private static final int[] FORGETTING = {0, 20, 50, 80};

    private final Draw draw;
    private final int forgotten;
    private final ApplicationFacts facts = new ApplicationFacts("Маленькие партии");

    private SmallBatches(Draw draw) {
        this.draw = draw;
        forgotten = draw.number(FORGETTING);
    }

    public static ClusterApplication drawn(Draw draw) {
        return new SmallBatches(draw).drawn();
    }

    private ClusterApplication drawn() {
        var ids = SmallRoster.drawInto(facts, draw);
        int asked = draw.between(0, 2);
        if (draw.chance(85)) {
            var contracts = new ArrayList<Contract>();
            for (int i = draw.between(0, asked == 2 && forgotten >= 50 ? 1 : 2); i > 0; i--) {
                contracts.add(contract(ids));
            }
            facts.contracts = contracts;
            if (draw.chance(20)) {
                facts.incomplete.add(PartialList.CONTRACTS);
            }
        }
        if (draw.chance(90)) {
            var subsidies = new ArrayList<Subsidy>();
            for (int i = asked; i > 0; i--) {
                subsidies.add(subsidy(ids));
            }
            facts.subsidies = subsidies;
        }
        return facts.application();
    }

    private Contract contract(List<String> ids) {
        var contract = new BatchFacts(draw.oneOf(ids), draw.oneOf(ids));
        contract.startBatch = kept(draw.chance(75));
        contract.value = kept(roubles(0, 200, 300_000_000L));
        contract.paidOn =
                kept(draw.oneOf(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 1, 1), LocalDate.of(2024, 5, 2)));
        return contract.contract();
    }

    private Subsidy subsidy(List<String> ids) {
        return new Subsidy(
                kept(draw.chance(85) ? BatchRows.MEASURE : "CONTEST"),
                kept(draw.oneOf(ids)),
                kept(roubles(0, 99, 100, 101, 75_000_000L, 150_000_000L, 150_000_001L)));
    }

    private Roubles roubles(long... amounts) {
        return Roubles.of(amounts[draw.between(0, amounts.length - 1)]);
    }

    private <T> @Nullable T kept(T fact) {
        return draw.chance(forgotten) ? null : fact;
    }
}
