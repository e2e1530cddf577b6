package ru.promcluster.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Contract;

/** All ways to fill in the contracts between given members: days of signature, and contracts that are not listed. */
final class ContractStates {

    private final ClusterApplication application;
    private final LocalDate day;

    ContractStates(ClusterApplication application, LocalDate day) {
        this.application = application;
        this.day = day;
    }

    /** Between listed members contracts are complete unless the list is absent or named; with unlisted ones never. */
    List<List<Contract>> of(List<String> listed, Set<String> unlisted) {
        List<List<Contract>> ways = new ArrayList<>();
        ways.add(List.of());
        for (var contract : known()) {
            ways = contract.signedOn() == null
                    ? with(ways, List.of(signed(contract, day)), List.of(signed(contract, day.plusDays(1))))
                    : with(ways, List.of(contract));
        }
        var members = new ArrayList<>(listed);
        members.addAll(unlisted);
        for (int i = 0; i < members.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean free = unlisted.contains(members.get(i)) || isOpen();
                if (free) {
                    ways = with(ways, List.of(), List.of(between(members.get(i), members.get(j))));
                }
            }
        }
        return ways;
    }

    long count(int listed, int unlisted) {
        int pairs = (listed + unlisted) * (listed + unlisted - 1) / 2 - (isOpen() ? 0 : listed * (listed - 1) / 2);
        long undated =
                known().stream().filter(contract -> contract.signedOn() == null).count();
        return 1L << Math.min(50, pairs + undated);
    }

    private List<Contract> known() {
        var contracts = application.contracts();
        return contracts == null ? List.of() : contracts;
    }

    private boolean isOpen() {
        return application.contracts() == null || application.incomplete().contains(PartialList.CONTRACTS);
    }

    @SafeVarargs
    private static List<List<Contract>> with(List<List<Contract>> ways, List<Contract>... choices) {
        var longer = new ArrayList<List<Contract>>();
        for (var way : ways) {
            for (var choice : choices) {
                var next = new ArrayList<>(way);
                next.addAll(choice);
                longer.add(next);
            }
        }
        return longer;
    }

    private Contract between(String supplier, String buyer) {
        return new Contract(null, supplier, buyer, Contract.Kind.SUPPLY, null, day, null, null, null);
    }

    private static Contract signed(Contract contract, LocalDate day) {
        return new Contract(
                contract.id(),
                contract.supplier(),
                contract.buyer(),
                contract.kind(),
                contract.value(),
                day,
                contract.validUntil(),
                contract.startBatch(),
                contract.paidOn());
    }
}
