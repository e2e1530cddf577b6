package ru.promcluster.oracle.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Participant;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.DeclaredFacts;
import ru.promcluster.oracle.Outcome;
import ru.promcluster.oracle.measure.Rosters;
import ru.promcluster.oracle.measure.Row;
import ru.promcluster.oracle.measure.Twin;

/**
 * Every way to fill in a small application for one row that counts start batches: whether a contract is one, when it was
 * paid, who is a member, and contracts that are not listed. Of the ways to fill in one contract only those are kept that
 * differ in the row's answer to it alone.
 */
public final class BatchCompletions {

    private static final LocalDate LAST_DAY_TOO_EARLY = LocalDate.of(2022, 12, 31);

    private final ClusterApplication partial;
    private final LocalDate day;
    private final Row row;

    private BatchCompletions(ClusterApplication partial, LocalDate day, Row row) {
        this.partial = partial;
        this.day = day;
        this.row = row;
    }

    /** For any row over start batches or the subsidies for them. */
    public static List<Twin<ClusterApplication>> of(ClusterApplication partial, LocalDate day, Row row) {
        return row.id().startsWith("subsidy")
                ? SubsidyCompletions.of(partial, row.id().equals("subsidy-share"))
                : new BatchCompletions(partial, day, row).all();
    }

    private List<Twin<ClusterApplication>> all() {
        var completions = new ArrayList<Twin<ClusterApplication>>();
        for (var roster : Rosters.completions(partial, named())) {
            var places = new ArrayList<List<Twin<Contract>>>();
            for (var contract : listed()) {
                places.add(states(List.of(contract), roster));
            }
            var lists = Twin.product(places);
            if (Rosters.areContractsOpen(partial)) {
                lists = Twin.extended(lists, states(unlisted(roster), roster));
            }
            lists.forEach(list -> completions.add(list.map(contracts -> application(roster, contracts))));
        }
        return completions;
    }

    private List<Contract> listed() {
        var contracts = partial.contracts();
        return contracts == null ? List.of() : contracts;
    }

    /** Between any two, or of one with itself; where the list is not open itself, only with one beyond the roster. */
    private List<Contract> unlisted(List<Participant> roster) {
        var own = partial.participants();
        boolean listIsOpen =
                partial.contracts() == null || partial.incomplete().contains(ClusterApplication.PartialList.CONTRACTS);
        var unlisted = new ArrayList<Contract>();
        for (var supplier : roster) {
            for (var buyer : roster) {
                boolean bothListed = own != null && own.contains(supplier) && own.contains(buyer);
                if (listIsOpen || !bothListed) {
                    unlisted.add(new BatchFacts(supplier.id(), buyer.id()).contract());
                }
            }
        }
        return unlisted;
    }

    private List<Twin<Contract>> states(List<Contract> contracts, List<Participant> roster) {
        var byAnswer = new LinkedHashMap<Outcome, Twin<Contract>>();
        for (var contract : contracts) {
            for (boolean batch : Twin.knownOr(contract.startBatch(), true, false)) {
                for (var paidOn : Twin.knownOr(contract.paidOn(), LAST_DAY_TOO_EARLY, LAST_DAY_TOO_EARLY.plusDays(1))) {
                    var facts = BatchFacts.of(contract);
                    facts.startBatch = batch;
                    facts.paidOn = paidOn;
                    var state = facts.contract();
                    byAnswer.putIfAbsent(row.outcome(application(roster, List.of(state)), day), Twin.same(state));
                }
            }
        }
        return List.copyOf(byAnswer.values());
    }

    private ClusterApplication application(List<Participant> roster, List<Contract> contracts) {
        var facts = ApplicationFacts.of(partial);
        facts.participants = roster;
        facts.contracts = contracts;
        facts.declared = new DeclaredFacts();
        facts.incomplete.clear();
        return facts.application();
    }

    private Set<String> named() {
        var named = new LinkedHashSet<String>();
        for (var contract : listed()) {
            named.add(contract.supplier());
            named.add(contract.buyer());
        }
        return named;
    }
}
