package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Participant;
import ru.promcluster.verdict.Measure;

/** The members of one kind, and what is measured over them. */
public final class MemberGroup {

    private final ClusterView view;
    private final Roster roster;
    private final Definition definition;
    private final Answer[] answers;
    private final Listed listed;
    private final Count total;

    MemberGroup(ClusterView view, Definition definition) {
        this.view = view;
        this.definition = definition;
        roster = view.roster();
        answers = new Answer[roster.listed().size()];
        long yes = 0;
        long possible = 0;
        long ofUnknownKind = 0;
        long butForKind = 0;
        for (int i = 0; i < answers.length; i++) {
            var participant = roster.listed().get(i);
            answers[i] = participant.isMember() ? Condition.all(definition.conditions, participant) : Answer.NO;
            yes += answers[i] == Answer.YES ? 1 : 0;
            possible += answers[i] == Answer.NO ? 0 : 1;
            if (answers[i] != Answer.NO && participant.kind() == null) {
                ofUnknownKind++;
                butForKind += isSureButForKind(participant) ? 1 : 0;
            }
        }
        listed = new Listed(yes, possible, ofUnknownKind, butForKind);
        total = roster.isComplete() ? new Count(yes, possible) : definition.totals.of(roster, listed);
    }

    /**
     * How many listed members belong to a group.
     *
     * @param surely those that do for sure
     * @param possibly those that do or may
     * @param ofUnknownKind those among the latter whose kind is not known
     * @param butForKind those among the last of whom all else is known
     */
    record Listed(long surely, long possibly, long ofUnknownKind, long butForKind) {}

    private boolean isSureButForKind(Participant member) {
        for (var condition : definition.conditions) {
            if (condition.field() != PointerColumn.KIND && condition.of(member) != Answer.YES) {
                return false;
            }
        }
        return true;
    }

    /**
     * What makes a member one of the group.
     *
     * @param declared JSON Pointer of the declared total that stands in for their number, if there is one
     * @param totals how many there may be, where the roster is not complete
     */
    record Definition(List<Condition> conditions, GroupOfMembers.@Nullable Declared declared, Totals totals) {}

    /** How many of a group there may be in a roster that is not complete. */
    interface Totals {
        Count of(Roster roster, Listed listed);
    }

    /** How many members of this kind there are. */
    public Measure count() {
        var declared = definition.declared;
        if (declared != null && !roster.isComplete()) {
            var stated = roster.usable(declared.total(roster.declared()), listed.surely);
            if (stated != null) {
                return Measure.of(total.bounds(), List.of(declared.pointer()), List.of());
            }
        }
        var evidence = surePointers();
        if (!roster.isComplete() && roster.unlisted() != Count.UNLIMITED) {
            evidence.add("/declared/participants");
        }
        return Measure.of(total.bounds(), evidence, total.isExact() ? List.of() : missingForCount());
    }

    private List<String> missingForCount() {
        var declared = definition.declared;
        if (declared != null && !roster.isComplete() && declared.total(roster.declared()) == null) {
            return List.of(declared.pointer());
        }
        return missingMembership(true);
    }

    /** Pointers of the fields that make the sure members belong here; of the whole list, where it names nobody. */
    private List<String> surePointers() {
        var conditions = definition.conditions;
        var column = conditions.isEmpty()
                ? PointerColumn.MEMBER
                : conditions.get(conditions.size() - 1).field();
        var pointers = new ArrayList<String>();
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] == Answer.YES) {
                pointers.add(column.at(i));
            }
        }
        if (pointers.isEmpty() && (roster.isComplete() || answers.length > 0)) {
            pointers.add("/participants");
        }
        return pointers;
    }

    /** The missing facts that leave it open whether somebody belongs here. */
    private List<String> missingMembership(boolean unlistedToo) {
        var missing = new ArrayList<String>();
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] == Answer.MAYBE) {
                addMissingConditions(i, missing);
            }
        }
        if (unlistedToo && roster.hasUnlisted()) {
            missing.add("/participants");
        }
        return missing;
    }

    private void addMissingConditions(int place, List<String> missing) {
        for (var condition : definition.conditions) {
            if (condition.of(roster.listed().get(place)) == Answer.MAYBE) {
                missing.add(condition.field().at(place));
            }
        }
    }

    /** How many of them have no contract with another member that counts on the day. */
    public Measure withoutContract() {
        var links = view.links();
        var unlinked = new ArrayList<String>();
        var missing = new ArrayList<String>();
        long most = 0;
        long surelyUnlinked = 0;
        long ofUnknownKind = roster.unlisted();
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] == Answer.NO || links.of(i) == Answer.YES) {
                continue;
            }
            var member = roster.listed().get(i);
            if (member.kind() == null) {
                ofUnknownKind = Count.add(ofUnknownKind, 1);
                surelyUnlinked += links.of(i) == Answer.NO && isSureButForKind(member) ? 1 : 0;
            } else {
                most++;
            }
            if (answers[i] == Answer.YES && links.of(i) == Answer.NO) {
                unlinked.add(PointerColumn.MEMBER.at(i));
            } else if (answers[i] == Answer.MAYBE) {
                addMissingConditions(i, missing);
            }
        }
        var besides = roster.isComplete()
                ? ofUnknownKind
                : Math.min(ofUnknownKind, roster.totals().mayBeIndustrialBesides());
        var forced = roster.isComplete() ? 0 : roster.totals().surelyIndustrialAmong(surelyUnlinked);
        var least = links.hasPartners() ? unlinked.size() + forced : total.min();
        var count = new Count(least, Count.add(most, besides));
        return contractMeasure(count, unlinked, missing);
    }

    private Measure contractMeasure(Count count, List<String> unlinked, List<String> missing) {
        if (!count.isExact()) {
            view.links().addMissing(missing);
            if (view.links().isOpen()) {
                missing.add("/contracts");
            }
            if (roster.hasUnlisted()) {
                missing.add("/participants");
            }
        }
        if (unlinked.isEmpty() && view.hasContracts()) {
            unlinked.add("/contracts");
        }
        return Measure.of(count.bounds(), unlinked, missing);
    }

    /** Which share of them is among the founders of the specialised organisation, in per cent. */
    public Measure shareOfFounders() {
        return new MemberShare(roster, new Founders()).measure();
    }

    /** Which share of them produces in a relief territory on the day, in per cent. */
    public Measure shareInReliefTerritories() {
        return view.reliefShare();
    }

    /** Which share of their purchases comes from members, summed over all of them, in per cent (formula F2). */
    public Measure shareBoughtFromMembers() {
        return new MoneyShares(this).boughtFromMembers();
    }

    /** The least share of its output that one of them leaves to other members, in per cent (formula F1). */
    public Measure leastShareUsedByMembers() {
        return new MoneyShares(this).leastUsedByMembers();
    }

    /** Which share of their jobs are high-productivity jobs, summed over all of them, in per cent (formula F3). */
    public Measure shareOfHighProductivityJobs() {
        return new JobFigures(this).shareOfHighProductivityJobs();
    }

    /** Their value added a job, in roubles (formula F4). */
    public Measure valueAddedPerJob() {
        return new JobFigures(this).valueAddedPerJob();
    }

    /** The listed members that surely belong here, for a rule that counts what the vocabulary has no word for. */
    public List<Participant> sure() {
        return listed(Answer.YES);
    }

    /** The listed members of whom it is not known whether they belong here. */
    public List<Participant> inDoubt() {
        return listed(Answer.MAYBE);
    }

    private List<Participant> listed(Answer wanted) {
        var members = new ArrayList<Participant>();
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] == wanted) {
                members.add(roster.listed().get(i));
            }
        }
        return members;
    }

    /** How many members that are not listed may belong here: from none to as many as are not listed. */
    public Measure notListed() {
        return Measure.of(
                new Count(0, roster.unlisted()).bounds(),
                List.of(),
                roster.hasUnlisted() ? List.of("/participants") : List.of());
    }

    Roster roster() {
        return roster;
    }

    /** How many listed members surely belong here. */
    long surely() {
        return listed.surely;
    }

    Count total() {
        return total;
    }

    /** Whether there may be one besides those that surely are: what is declared may leave no room for it. */
    boolean mayHaveOthers() {
        return total.max() > listed.surely;
    }

    /** The declared total that leaves no room for others. */
    String closedBy() {
        var declared = definition.declared;
        if (declared != null && declared.total(roster.declared()) != null) {
            return declared.pointer();
        }
        return roster.declared().industrialParticipants() != null
                ? "/declared/industrialParticipants"
                : "/declared/participants";
    }

    /** Whether the participant at this place of the list belongs here. */
    Answer at(int place) {
        return answers[place];
    }

    /** The missing facts that leave it open whether a listed participant belongs here. */
    List<String> missingOfListed() {
        return missingMembership(false);
    }
}
