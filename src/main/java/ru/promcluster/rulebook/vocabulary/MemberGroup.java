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
    private final List<MemberGroup> parts;
    private final Membership membership;
    private final int[] candidates;
    private final long surely;
    private final Count total;

    /** @param wider the group that all members of this one belong to; {@code null}: this is the group of all members */
    MemberGroup(ClusterView view, GroupOfMembers group, @Nullable MemberGroup wider) {
        this.view = view;
        definition = group.definition();
        parts = view.parts(group);
        roster = view.roster();
        membership = wider == null
                ? Membership.of(roster.listed())
                : wider.membership.with(definition.last(), roster.listed());
        candidates = membership.candidates();
        surely = membership.surely();
        total = roster.isComplete() ? new Count(surely, candidates.length) : open();
    }

    private Count open() {
        return isSumOfParts() ? Parts.sum(parts) : total(roster.totals());
    }

    /** What only matters where the roster is not complete. */
    private Listed listed() {
        long ofUnknownKind = 0;
        long butForKind = 0;
        for (int place : candidates) {
            if (roster.listed().get(place).kind() == null) {
                ofUnknownKind++;
                butForKind += isSureButForKind(roster.listed().get(place)) ? 1 : 0;
            }
        }
        return new Listed(surely, candidates.length, ofUnknownKind, butForKind);
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

    /** All else is known and makes the member belong here, only its kind is missing. */
    boolean isSureButForKind(Participant member) {
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
    record Definition(List<Condition> conditions, @Nullable DeclaredKind declared, Totals totals) {

        /** The condition by which the group is narrower than the next wider one. */
        Condition last() {
            return conditions.get(conditions.size() - 1);
        }
    }

    /** How many of a group there may be in a roster that is not complete. */
    interface Totals {
        Count of(RosterTotals totals, Listed listed);
    }

    /** How many members of this kind there are. */
    public Measure count() {
        return roster.isComplete() || !isSumOfParts() ? own() : Parts.count(total, parts);
    }

    private Measure own() {
        var declared = definition.declared;
        if (declared != null && !roster.isComplete()) {
            var stated = roster.usable(declared.total(roster.declared()), surely);
            if (stated != null) {
                return Measure.of(total.bounds(), List.of(declared.pointer()), List.of());
            }
        }
        var evidence = surePointers();
        evidence.addAll(roster.declaredFor(this::total));
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
        var column =
                conditions.isEmpty() ? PointerColumn.MEMBER : definition.last().field();
        var pointers = new ArrayList<String>(candidates.length + 1);
        for (int place : candidates) {
            if (membership.at(place) == Answer.YES) {
                pointers.add(column.at(place));
            }
        }
        if (pointers.isEmpty() && (roster.isComplete() || roster.listed().size() > 0)) {
            pointers.add("/participants");
        }
        return pointers;
    }

    /** The missing facts that leave it open whether somebody belongs here. */
    private List<String> missingMembership(boolean unlistedToo) {
        var missing = new ArrayList<String>();
        for (int i = 0; i < candidates.length && candidates.length > surely; i++) {
            if (membership.at(candidates[i]) == Answer.MAYBE) {
                addMissingConditions(candidates[i], missing);
            }
        }
        if (unlistedToo && roster.hasUnlisted()) {
            missing.add("/participants");
        }
        return missing;
    }

    void addMissingConditions(int place, List<String> missing) {
        for (var condition : definition.conditions) {
            if (condition.of(roster.listed().get(place)) == Answer.MAYBE) {
                missing.add(condition.field().at(place));
            }
        }
    }

    /** How many of them have no contract with another member that counts on the day. */
    public Measure withoutContract() {
        return new Unlinked(this, view).measure();
    }

    /** Which share of them is among the founders of the specialised organisation, in per cent. */
    public Measure shareOfFounders() {
        return new MemberShare(view.getMembers(), new Founders()).measure();
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
        for (int place : candidates) {
            if (membership.at(place) == wanted) {
                members.add(roster.listed().get(place));
            }
        }
        return members;
    }

    /** How many members that are not listed may belong here: from none to as many as are not listed. */
    public Measure notListed() {
        return Measure.of(
                new Count(0, roster.unlisted()).bounds(),
                roster.isComplete() || roster.listed().size() > 0 ? List.of("/participants") : List.of(),
                roster.hasUnlisted() ? List.of("/participants") : List.of());
    }

    Roster roster() {
        return roster;
    }

    /** Others are taken to have joined. */
    boolean isSumOfParts() {
        return !parts.isEmpty();
    }

    /** How many listed members surely belong here. */
    long surely() {
        return surely;
    }

    Count total() {
        return total;
    }

    /** How many there may be in a roster that is not complete, by other totals than all that are declared. */
    Count total(RosterTotals totals) {
        return definition.totals.of(totals, listed());
    }

    /** Whether there may be one besides those that surely are: what is declared may leave no room for it. */
    boolean mayHaveOthers() {
        return total.max() > surely;
    }

    /** The declared total that leaves no room for others. */
    String closedBy() {
        if (isSumOfParts()) {
            return parts.get(0).closedBy();
        }
        var declared = definition.declared;
        if (declared != null && declared.total(roster.declared()) != null) {
            return declared.pointer();
        }
        return roster.declared().industrialParticipants() != null
                ? "/declared/industrialParticipants"
                : "/declared/participants";
    }

    /** Places in the list of those that belong here or may. */
    int[] candidates() {
        return candidates;
    }

    /** Whether the participant at this place of the list belongs here. */
    Answer at(int place) {
        return membership.at(place);
    }

    /** The missing facts that leave it open whether a listed participant belongs here. */
    List<String> missingOfListed() {
        return missingMembership(false);
    }
}
