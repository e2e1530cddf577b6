package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.Participant;

/** The members of the cluster: those that are listed, and how many more there may be. */
final class Roster {

    private final List<Participant> listed;
    private final DeclaredTotals declared;
    private final boolean complete;
    private final long unlisted;
    private @Nullable RosterTotals totals;
    private @Nullable Map<String, Integer> places;

    private Roster(List<Participant> listed, DeclaredTotals declared, boolean complete, long unlisted) {
        this.listed = listed;
        this.declared = declared;
        this.complete = complete;
        this.unlisted = unlisted;
    }

    static Roster of(ClusterApplication application) {
        var participants = application.participants();
        var listed = Objects.requireNonNullElse(participants, List.<Participant>of());
        var complete = participants != null && !application.isRosterPartial();
        var unlisted = complete ? 0 : unlisted(listed, application.declared().participants());
        return new Roster(listed, application.declared(), complete, unlisted);
    }

    /** Where more members are listed than declared, the declared total says nothing. */
    private static long unlisted(List<Participant> listed, @Nullable Long declared) {
        var joined = listed.stream().filter(Participant::hasJoined).count();
        return declared == null || declared < joined ? Count.UNLIMITED : declared - joined;
    }

    /** Everybody who appears in the list, members or not, by place. */
    List<Participant> listed() {
        return listed;
    }

    DeclaredTotals declared() {
        return declared;
    }

    /**
     * Whether the participant of an id is a member. Whoever is not listed in a roster that is not complete may be one,
     * whatever is declared.
     */
    Answer membership(String id) {
        var place = place(id);
        if (place == null) {
            return complete ? Answer.NO : Answer.MAYBE;
        }
        return Answer.of(listed.get(place).isMember());
    }

    /** Where the participant of an id stands in the list; {@code null}: it is not listed. */
    @Nullable
    Integer place(String id) {
        if (places == null) {
            places = placesById();
        }
        return places.get(id);
    }

    private Map<String, Integer> placesById() {
        var found = new HashMap<String, Integer>(2 * listed.size());
        for (int i = 0; i < listed.size(); i++) {
            found.put(listed.get(i).id(), i);
        }
        return found;
    }

    /** All members are listed; declared totals are not used. */
    boolean isComplete() {
        return complete;
    }

    /** How many members are not listed: exact, or {@link Count#UNLIMITED}. An unlisted one counts as Russian. */
    long unlisted() {
        return unlisted;
    }

    boolean hasUnlisted() {
        return unlisted > 0;
    }

    /** The declared total where it counts: the roster is not complete and fewer are surely listed. */
    @Nullable
    Long usable(@Nullable Long declaredTotal, long surelyListed) {
        return complete || declaredTotal == null || declaredTotal < surelyListed ? null : declaredTotal;
    }

    /** How many members there may be of each kind. */
    RosterTotals totals() {
        if (totals == null) {
            totals = RosterTotals.of(this);
        }
        return totals;
    }

    /** Pointers of the declared totals that a number of members of a roster rests on that is not complete. */
    List<String> declaredFor(Function<RosterTotals, Count> number) {
        if (complete) {
            return List.of();
        }
        var pointers = new ArrayList<String>();
        if (unlisted != Count.UNLIMITED) {
            pointers.add("/declared/participants");
        }
        totals().used(number).forEach(declaredKind -> pointers.add(declaredKind.pointer()));
        return pointers;
    }
}
