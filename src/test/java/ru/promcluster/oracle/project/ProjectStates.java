package ru.promcluster.oracle.project;

import java.util.ArrayList;
import java.util.List;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.oracle.measure.Twin;

/** All ways to fill in one project over the facts that a row reads. */
final class ProjectStates {

    private final ProjectFacts known;
    private final List<String> ids;
    private final List<Twin<JointProject>> states = new ArrayList<>();

    private ProjectStates(JointProject known, List<Participant> roster) {
        this.known = ProjectFacts.of(known);
        ids = roster.stream().map(Participant::id).toList();
    }

    static List<Twin<JointProject>> of(JointProject known, String row, List<Participant> roster) {
        var all = new ProjectStates(known, roster);
        all.fill(row);
        return all.states;
    }

    private void fill(String row) {
        switch (row) {
            case "joint-projects" -> states.add(Twin.same(known.project()));
            case "import-substitution" -> fillImportSubstitution();
            case "projects-in-programme" -> fillProgramme();
            case "initiator-is-member" -> fillInitiator();
            case "project-partners" -> fillPartners();
            case "subsidy-share" -> fillShare();
            case "subsidy-cap" -> fillSubsidy();
            case "minimum-loan", "maximum-loan" -> fillLoan();
            case "own-funds" -> fillOwnFunds();
            default -> throw new IllegalArgumentException("No such row over projects: " + row);
        }
    }

    private void fillImportSubstitution() {
        for (boolean answer : Twin.knownOr(known.importSubstituting, true, false)) {
            var facts = facts();
            facts.importSubstituting = answer;
            states.add(Twin.same(facts.project()));
        }
    }

    private void fillProgramme() {
        for (boolean answer : Twin.knownOr(known.inProgramme, true, false)) {
            var facts = facts();
            facts.inProgramme = answer;
            states.add(Twin.same(facts.project()));
        }
    }

    private void fillInitiator() {
        for (var initiator : Twin.knownOr(known.initiator, ids.toArray(String[]::new))) {
            var facts = facts();
            facts.initiator = initiator;
            states.add(Twin.same(facts.project()));
        }
    }

    /** An unknown list may be empty, one participant, or two: a third says nothing that two do not. */
    private void fillPartners() {
        var lists = new ArrayList<List<String>>();
        lists.add(List.of());
        for (var one : ids) {
            lists.add(List.of(one));
            ids.stream().filter(other -> other.compareTo(one) > 0).forEach(other -> lists.add(List.of(one, other)));
        }
        var participants = known.participants;
        for (var initiator : Twin.knownOr(known.initiator, ids.toArray(String[]::new))) {
            for (var partners : participants == null ? lists : List.of(participants)) {
                var facts = facts();
                facts.initiator = initiator;
                facts.participants = partners;
                states.add(Twin.same(facts.project()));
            }
        }
    }

    private void fillShare() {
        for (var subsidy : Twin.amounts(ProjectFacts.amount(known.subsidyRequested), 30, 50)) {
            for (var costs : Twin.wholes(ProjectFacts.amount(known.eligibleCosts), 100)) {
                states.add(subsidy.with(costs, (asked, whole) -> {
                    var facts = facts();
                    facts.subsidyRequested = new Roubles(asked);
                    facts.eligibleCosts = new Roubles(whole);
                    return facts.project();
                }));
            }
        }
    }

    private void fillSubsidy() {
        for (var subsidy : Twin.amounts(ProjectFacts.amount(known.subsidyRequested), 300_000_000L)) {
            states.add(subsidy.map(asked -> {
                var facts = facts();
                facts.subsidyRequested = new Roubles(asked);
                return facts.project();
            }));
        }
    }

    private void fillLoan() {
        for (var loan : Twin.amounts(ProjectFacts.amount(known.loan), 2_000_000_000L, 100_000_000_000L)) {
            states.add(loan.map(lent -> {
                var facts = facts();
                facts.loan = new Roubles(lent);
                return facts.project();
            }));
        }
    }

    private void fillOwnFunds() {
        for (var own : Twin.amounts(ProjectFacts.amount(known.ownFunds), 20)) {
            for (var value : Twin.wholes(ProjectFacts.amount(known.value), 100)) {
                states.add(own.with(value, (part, whole) -> {
                    var facts = facts();
                    facts.ownFunds = new Roubles(part);
                    facts.value = new Roubles(whole);
                    return facts.project();
                }));
            }
        }
    }

    private ProjectFacts facts() {
        return ProjectFacts.of(known.project());
    }
}
