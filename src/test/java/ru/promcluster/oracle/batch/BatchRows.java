package ru.promcluster.oracle.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Subsidy;
import ru.promcluster.oracle.Known;
import ru.promcluster.oracle.measure.Reading;
import ru.promcluster.oracle.measure.Rosters;
import ru.promcluster.oracle.measure.Row;

/** The rows over start batches and the subsidies for them, each from its line in the law file. */
final class BatchRows {

    static final String MEASURE = "START_BATCHES";

    private static final LocalDate FIRST_DAY_OF_COSTS = LocalDate.of(2023, 1, 1);

    private BatchRows() {}

    static Row startBatches() {
        return Row.atLeast(
                "start-batches",
                1,
                (application, day) -> Reading.of(batches(application).size()));
    }

    static Row betweenMembers() {
        return Row.atMost("batches-between-members", 0, (application, day) -> {
            var members = Rosters.members(Known.fact(application.participants(), "participants"));
            long breaking = batches(application).stream()
                    .filter(batch -> batch.buyer().equals(batch.supplier())
                            || !members.contains(batch.buyer())
                            || !members.contains(batch.supplier()))
                    .count();
            return Reading.of(breaking);
        });
    }

    static Row paidSince2023() {
        return Row.atMost("batches-paid-since-2023", 0, (application, day) -> {
            long breaking = batches(application).stream()
                    .filter(batch -> Known.fact(batch.paidOn(), "paidOn").isBefore(FIRST_DAY_OF_COSTS))
                    .count();
            return Reading.of(breaking);
        });
    }

    static Row subsidyShare() {
        return Row.atMost("subsidy-share", 50, (application, day) -> {
            var amounts = amounts(application);
            if (amounts.isEmpty()) {
                return Reading.NOTHING;
            }
            var purchases = purchases(application);
            return Reading.greatest(amounts.entrySet().stream()
                    .map(asked -> Reading.shareToLimit(
                            asked.getValue(), purchases.getOrDefault(asked.getKey(), BigDecimal.ZERO)))
                    .toList());
        });
    }

    static Row subsidyCap() {
        return Row.atMost(
                "subsidy-cap",
                150_000_000L,
                (application, day) -> Reading.greatest(
                        amounts(application).values().stream().map(Reading::of).toList()));
    }

    /** What each applicant asks for in all. */
    private static Map<String, BigDecimal> amounts(ClusterApplication application) {
        var amounts = new LinkedHashMap<String, BigDecimal>();
        for (Subsidy subsidy : Known.fact(application.subsidies(), "subsidies")) {
            if (Known.fact(subsidy.measure(), "measure").equals(MEASURE)) {
                amounts.merge(
                        Known.fact(subsidy.applicant(), "applicant"),
                        amount(subsidy.amount(), "amount"),
                        BigDecimal::add);
            }
        }
        return amounts;
    }

    /** What each buyer pays for start batches in all. */
    private static Map<String, BigDecimal> purchases(ClusterApplication application) {
        var purchases = new LinkedHashMap<String, BigDecimal>();
        for (var batch : batches(application)) {
            purchases.merge(batch.buyer(), amount(batch.value(), "value of the batch"), BigDecimal::add);
        }
        return purchases;
    }

    private static List<Contract> batches(ClusterApplication application) {
        return Known.fact(application.contracts(), "contracts").stream()
                .filter(contract -> Known.fact(contract.startBatch(), "startBatch"))
                .toList();
    }

    private static BigDecimal amount(@Nullable Roubles amount, String name) {
        return Known.fact(amount, name).amount();
    }
}
