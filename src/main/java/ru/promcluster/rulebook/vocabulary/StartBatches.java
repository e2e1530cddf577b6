package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Contract;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Unit;

/**
 * The start batches (стартовые партии) that are bought, contract by contract, and the subsidies asked for them. There may
 * be contracts besides the listed ones unless the list of contracts and the roster are both complete.
 */
public final class StartBatches {

    private static final String CONTRACTS = "/contracts";

    private final List<Batch> batches = new ArrayList<>();
    private final List<String> list;
    private final Unlisted unlisted;
    private final Roster roster;
    private final ClusterApplication application;

    StartBatches(ClusterApplication application, Roster roster) {
        this.application = application;
        this.roster = roster;
        var contracts = application.contracts();
        list = contracts == null ? List.of() : List.of(CONTRACTS);
        for (int i = 0; contracts != null && i < contracts.size(); i++) {
            var counts = Answer.of(contracts.get(i).startBatch());
            if (counts != Answer.NO) {
                batches.add(new Batch(i, contracts.get(i), counts));
            }
        }
        unlisted = unlisted(contracts);
    }

    /** A contract that buys a start batch or may do so, and its place in the list. */
    record Batch(int place, Contract contract, Answer counts) {

        /** What leaves open whether it counts. */
        List<String> missing() {
            return counts == Answer.MAYBE ? List.of(PointerColumn.START_BATCH.at(place)) : List.of();
        }
    }

    private Unlisted unlisted(@Nullable List<Contract> contracts) {
        var missing = new ArrayList<String>();
        if (contracts == null || application.incomplete().contains(PartialList.CONTRACTS)) {
            missing.add(CONTRACTS);
        }
        if (!roster.isComplete()) {
            missing.add("/participants");
        }
        return missing.isEmpty() ? Unlisted.NONE : new Unlisted(new Count(0, Count.UNLIMITED), List.of(), missing);
    }

    /** How many there are. */
    public Measure count() {
        var tally = new Tally();
        for (var batch : batches) {
            tally.add(batch.counts, List.of(PointerColumn.START_BATCH.at(batch.place)), batch.missing());
        }
        return tally.measure(unlisted, list);
    }

    /** How many are not bought by one member from another. */
    public Measure notBetweenMembers() {
        var tally = new Tally();
        for (var batch : batches) {
            var between = between(batch.contract);
            var outside =
                    switch (between) {
                        case YES -> Answer.NO;
                        case MAYBE -> Answer.MAYBE;
                        case NO -> Answer.YES;
                    };
            var missing = new ArrayList<>(batch.missing());
            if (between == Answer.MAYBE) {
                missing.add("/participants");
            }
            var rests = List.of(PointerColumn.SUPPLIER.at(batch.place), PointerColumn.BUYER.at(batch.place));
            tally.add(batch.counts.and(outside), rests, missing);
        }
        return tally.measure(unlisted, list);
    }

    private Answer between(Contract contract) {
        return contract.isWithItself()
                ? Answer.NO
                : roster.membership(contract.supplier()).and(roster.membership(contract.buyer()));
    }

    /** The days on which they were paid. */
    public Days paid() {
        var days = batches.stream()
                .map(batch -> {
                    var day = batch.contract.paidOn();
                    var digits = day == null ? null : Unit.digits(day);
                    return new Days.Day(
                            digits, PointerColumn.PAID_ON.at(batch.place), batch.counts, batch.missing());
                })
                .toList();
        return new Days(days, unlisted, list);
    }

    /** The greatest amount that one applicant asks for, in roubles; amounts of one applicant are summed. */
    public Measure greatestSubsidy() {
        return new BatchSubsidies(application, roster).greatest();
    }

    /** The greatest share of its purchases of start batches that one applicant asks for, in per cent. */
    public Measure greatestSubsidyShare() {
        var purchases = new BatchPurchases(batches, unlisted, list);
        return new BatchSubsidies(application, roster).greatestShare(purchases);
    }
}
