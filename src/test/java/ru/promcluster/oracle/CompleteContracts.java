package ru.promcluster.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.Kind;

/** Contracts of a made application: all industrial members linked, all but the organising ones, or a few left out. */
final class CompleteContracts {

    private static final LocalDate EARLY = LocalDate.of(2015, 1, 15);
    private static final LocalDate LATE = LocalDate.of(2026, 1, 1);

    private final Draw draw;
    private final List<Participant> linked = new ArrayList<>();
    private final List<Participant> unlinked = new ArrayList<>();
    private final int lastYear;
    private final List<Participant> strangers = new ArrayList<>();
    private final List<Contract> contracts = new ArrayList<>();

    /** @param lastYear in which a contract is signed, but for the few that come too late to count */
    CompleteContracts(Draw draw, List<Participant> participants, int lastYear) {
        this.draw = draw;
        this.lastYear = lastYear;
        int whoIsLeftOut = draw.between(0, 3);
        for (var participant : participants) {
            if (!HandTally.counts(participant)) {
                strangers.add(participant);
            } else if (participant.kind() == Kind.INDUSTRIAL && isLeftOut(participant, whoIsLeftOut)) {
                unlinked.add(participant);
            } else {
                linked.add(participant);
            }
        }
    }

    List<Contract> contracts(int count) {
        for (int i = 0; i + 1 < linked.size() && contracts.size() < count; i += 2) {
            add(linked.get(i), linked.get(i + 1), EARLY, null);
        }
        if (linked.size() % 2 == 1 && linked.size() > 1 && contracts.size() < count) {
            add(linked.get(linked.size() - 1), linked.get(0), EARLY, null);
        }
        while (contracts.size() < count) {
            addAny();
        }
        return contracts;
    }

    /** Two in four applications leave nobody out, one the organising members, one a few at random. */
    private boolean isLeftOut(Participant participant, int whoIsLeftOut) {
        return switch (whoIsLeftOut) {
            case 0, 1 -> false;
            case 2 -> Boolean.FALSE.equals(participant.producedInReportingYear());
            default -> draw.chance(10);
        };
    }

    private void addAny() {
        if (!unlinked.isEmpty() && draw.chance(15)) {
            addUseless(draw.oneOf(unlinked));
        } else if (linked.isEmpty()) {
            addUseless(draw.oneOf(unlinked.isEmpty() ? strangers : unlinked));
        } else if (!strangers.isEmpty() && draw.chance(5)) {
            add(draw.oneOf(strangers), draw.oneOf(linked), EARLY, null);
        } else {
            add(draw.oneOf(linked), draw.oneOf(linked), signedOn(), draw.chance(70) ? null : validUntil());
        }
    }

    /** With itself, with one that is no member, signed only later, or run out: none of these links. */
    private void addUseless(Participant participant) {
        var partner = linked.isEmpty() ? participant : draw.oneOf(linked);
        var stranger = strangers.isEmpty() ? participant : draw.oneOf(strangers);
        switch (draw.between(0, 3)) {
            case 0 -> add(participant, participant, EARLY, null);
            case 1 -> add(participant, stranger, EARLY, null);
            case 2 -> add(participant, partner, LATE, null);
            default -> add(partner, participant, EARLY, EARLY.plusMonths(1));
        }
    }

    private LocalDate signedOn() {
        return LocalDate.of(draw.between(2014, lastYear), draw.between(1, 12), draw.between(1, 28));
    }

    private LocalDate validUntil() {
        return LocalDate.of(draw.between(2026, 2032), draw.between(1, 12), draw.between(1, 28));
    }

    private void add(Participant supplier, Participant buyer, LocalDate signedOn, @Nullable LocalDate validUntil) {
        contracts.add(new Contract(
                "c" + (contracts.size() + 1),
                supplier.id(),
                buyer.id(),
                draw.oneOf(Contract.Kind.values()),
                draw.roubles(1, 50_000_000),
                signedOn,
                validUntil,
                false,
                null));
    }
}
