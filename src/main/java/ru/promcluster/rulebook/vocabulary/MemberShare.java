package ru.promcluster.rulebook.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Participant;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Quotient;

/** A share of the members by number, in per cent: who is in the part is in the whole too. */
final class MemberShare {

    private final Roster roster;
    private final List<String> evidence;
    private final List<String> missing = new ArrayList<>();
    private long yes;
    private long open;
    private long no;

    /** Who is in the part, and by which facts. */
    interface Part {
        /** The field that puts the member into the part; {@code null}: none does. */
        @Nullable
        PointerColumn shown(Participant member);

        /** The fields that are missing to tell of one whom none puts in; none: it is not in the part. */
        List<PointerColumn> missing(Participant member);
    }

    MemberShare(MemberGroup members, Part part) {
        roster = members.roster();
        evidence = new ArrayList<>(members.candidates().length + 1);
        for (int place : members.candidates()) {
            add(part, roster.listed().get(place), place);
        }
    }

    private void add(Part part, Participant member, int place) {
        var shown = part.shown(member);
        if (shown != null) {
            yes++;
            evidence.add(shown.at(place));
            return;
        }
        var asked = part.missing(member);
        if (asked.isEmpty()) {
            no++;
        } else {
            open++;
            asked.forEach(field -> missing.add(field.at(place)));
        }
    }

    long surely() {
        return yes;
    }

    long surelyNot() {
        return no;
    }

    Measure measure() {
        if (evidence.isEmpty() && roster.isComplete()) {
            evidence.add("/participants");
        }
        if (roster.hasUnlisted()) {
            missing.add("/participants");
        }
        if (roster.unlisted() == Count.UNLIMITED) {
            return Measure.of(unlimited(), evidence, missing);
        }
        if (!roster.isComplete()) {
            evidence.add("/declared/participants");
        }
        var members = yes + open + no + roster.unlisted();
        if (members == 0) {
            return new Measure(Bounds.exactly(Quotient.ZERO), evidence, List.of(), true);
        }
        var bounds =
                new Bounds(End.at(percent(yes, members)), End.at(percent(yes + open + roster.unlisted(), members)));
        return Measure.of(bounds, evidence, missing);
    }

    /** Any number of members may come in, all of them in the part or none. */
    private Bounds unlimited() {
        return new Bounds(new End(Quotient.ZERO, yes == 0), new End(Quotient.of(100), no == 0));
    }

    static Quotient percent(long part, long whole) {
        return Quotient.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
