package ru.promcluster.rulebook.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ru.promcluster.cluster.Participant;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Quotient;

/** A share of the members by number, in per cent: who is in the part is in the whole too. */
final class MemberShare {

    private final Roster roster;
    private final List<String> evidence = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private long yes;
    private long open;
    private long no;

    /** Who is in the part, and by which facts. */
    interface Part {

        Answer of(Participant member);

        /** The field that puts the member into the part. */
        PointerColumn shown(Participant member);

        /** The fields that are missing to tell. */
        List<PointerColumn> missing(Participant member);
    }

    MemberShare(MemberGroup members, Part part) {
        roster = members.roster();
        for (int place : members.candidates()) {
            add(part, roster.listed().get(place), place);
        }
    }

    private void add(Part part, Participant member, int place) {
        switch (part.of(member)) {
            case YES -> {
                yes++;
                evidence.add(part.shown(member).at(place));
            }
            case NO -> no++;
            case MAYBE -> {
                open++;
                part.missing(member).forEach(field -> missing.add(field.at(place)));
            }
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
