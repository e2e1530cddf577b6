package ru.promcluster.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.Kind;
import ru.promcluster.cluster.Participant.ReliefGround;
import ru.promcluster.cluster.Participant.Role;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.oracle.Focus.Aspect;

/** All ways to fill in what is not known of one participant, over the facts in focus. */
final class MemberStates {

    private static final List<BigDecimal> VALUES_ADDED = List.of(
            Filled.VERY_LARGE.negate(),
            BigDecimal.valueOf(-5),
            BigDecimal.ZERO,
            BigDecimal.valueOf(5),
            Filled.VERY_LARGE);

    private final Focus focus;
    private final LocalDate day;
    private final Collection<BigDecimal> jobNumbers;
    private List<Filled<ParticipantFacts>> states = List.of();

    /** Job numbers are a domain of their own: where totals are declared, every whole number up to them. */
    MemberStates(Focus focus, LocalDate day, Collection<BigDecimal> jobNumbers) {
        this.focus = focus;
        this.day = day;
        this.jobNumbers = jobNumbers;
    }

    List<Filled<Participant>> of(Participant participant) {
        if (!HandTally.counts(participant)) {
            return List.of(Filled.small(participant));
        }
        states = List.of(Filled.small(ParticipantFacts.of(participant)));
        fillKindAndRole();
        fillYesAndNo();
        fillAmounts();
        fillJobsAndValue();
        fillPlace();
        return states.stream()
                .map(state -> new Filled<>(whole(state.value()), state.veryLarge()))
                .toList();
    }

    private void fillKindAndRole() {
        fill(
                Aspect.KIND,
                facts -> facts.kind == null
                        ? focus.kinds().stream().map(MemberStates::kind).toList()
                        : null);
        fill(
                Aspect.ROLE,
                facts -> isIndustrial(facts) && facts.role == null
                        ? List.of(small(f -> f.role = Role.FINAL), small(f -> f.role = Role.INTERMEDIATE))
                        : null);
    }

    private void fillYesAndNo() {
        fill(
                Aspect.ANCHOR,
                facts -> facts.anchor == null
                        ? List.of(small(f -> f.anchor = true), small(f -> f.anchor = false))
                        : null);
        fill(
                Aspect.FOUNDER,
                facts -> facts.foundsOrganisation == null
                        ? List.of(small(f -> f.foundsOrganisation = true), small(f -> f.foundsOrganisation = false))
                        : null);
        fill(
                Aspect.PRODUCED,
                facts -> isIndustrial(facts) && facts.produced == null
                        ? List.of(small(f -> f.produced = true), small(f -> f.produced = false))
                        : null);
    }

    private void fillAmounts() {
        fill(
                Aspect.OUTPUT,
                facts -> isIndustrial(facts) && facts.role == Role.INTERMEDIATE
                        ? changes(facts.outputUsedByMembers, facts.output, (f, parts) -> {
                            f.outputUsedByMembers = new Roubles(parts.part());
                            f.output = new Roubles(parts.whole());
                        })
                        : null);
        fill(
                Aspect.PURCHASES,
                facts -> isIndustrial(facts) && facts.role == Role.FINAL
                        ? changes(facts.purchasesFromMembers, facts.purchases, (f, parts) -> {
                            f.purchasesFromMembers = new Roubles(parts.part());
                            f.purchases = new Roubles(parts.whole());
                        })
                        : null);
    }

    private void fillJobsAndValue() {
        fill(Aspect.JOBS, facts -> isIndustrial(facts) ? jobs(number(facts.highProductivityJobs), facts.jobs) : null);
        fill(
                Aspect.VALUE_ADDED,
                facts -> isIndustrial(facts)
                        ? jobs(
                                Objects.requireNonNullElse(number(facts.highProductivityJobs), BigDecimal.ZERO),
                                facts.jobs)
                        : null);
        fill(
                Aspect.VALUE_ADDED,
                facts -> isIndustrial(facts) && facts.valueAdded == null
                        ? VALUES_ADDED.stream().map(MemberStates::valueAdded).toList()
                        : null);
    }

    /** A member in or out of relief needs one example of each; for the number of regions a new one is the third. */
    private void fillPlace() {
        fill(Aspect.RELIEF, this::reliefs);
        fill(
                Aspect.REGION,
                facts -> facts.region == null
                        ? List.of(
                                small(f -> f.region = "RU-DA"),
                                small(f -> f.region = "RU-CHE"),
                                small(f -> f.region = "RU of " + f.id))
                        : null);
    }

    private @Nullable List<Filled<Consumer<ParticipantFacts>>> reliefs(ParticipantFacts facts) {
        boolean groundDecides = facts.reliefGround != null && facts.reliefGround != ReliefGround.NONE;
        boolean regionDecides = facts.region != null && HandRelief.isWholeRegion(facts.region, day);
        if (groundDecides || regionDecides) {
            return null;
        }
        if (facts.region == null) {
            return List.of(small(f -> f.region = "RU-DA"), small(f -> f.region = "RU-CHE"));
        }
        return facts.reliefGround == null
                ? List.of(
                        small(f -> f.reliefGround = ReliefGround.MONOTOWN),
                        small(f -> f.reliefGround = ReliefGround.NONE))
                : null;
    }

    /** Facts out of focus get one value each: no criterion in focus reads them. */
    private static Participant whole(ParticipantFacts facts) {
        facts.kind = Objects.requireNonNullElse(facts.kind, Kind.OTHER);
        facts.role = Objects.requireNonNullElse(facts.role, Role.INTERMEDIATE);
        facts.anchor = Objects.requireNonNullElse(facts.anchor, false);
        facts.foundsOrganisation = Objects.requireNonNullElse(facts.foundsOrganisation, false);
        facts.produced = Objects.requireNonNullElse(facts.produced, true);
        facts.region = Objects.requireNonNullElse(facts.region, "RU-CHE");
        facts.reliefGround = Objects.requireNonNullElse(facts.reliefGround, ReliefGround.NONE);
        var nothing = Roubles.of(0);
        facts.output = Objects.requireNonNullElse(facts.output, nothing);
        facts.outputUsedByMembers = Objects.requireNonNullElse(facts.outputUsedByMembers, nothing);
        facts.purchases = Objects.requireNonNullElse(facts.purchases, nothing);
        facts.purchasesFromMembers = Objects.requireNonNullElse(facts.purchasesFromMembers, nothing);
        facts.valueAdded = Objects.requireNonNullElse(facts.valueAdded, nothing);
        facts.jobs = Objects.requireNonNullElse(facts.jobs, 0L);
        facts.highProductivityJobs = Objects.requireNonNullElse(facts.highProductivityJobs, 0L);
        return facts.participant();
    }

    private void fill(
            Aspect aspect, Function<ParticipantFacts, @Nullable List<Filled<Consumer<ParticipantFacts>>>> changesOf) {
        if (!focus.has(aspect)) {
            return;
        }
        var next = new ArrayList<Filled<ParticipantFacts>>();
        for (var state : states) {
            var changes = changesOf.apply(state.value());
            if (changes == null) {
                next.add(state);
                continue;
            }
            for (var change : changes) {
                var copy = ParticipantFacts.of(state.value().participant());
                change.value().accept(copy);
                next.add(new Filled<>(copy, state.veryLarge() || change.veryLarge()));
            }
        }
        states = next;
    }

    private List<Filled<Consumer<ParticipantFacts>>> jobs(@Nullable BigDecimal high, @Nullable Long jobs) {
        var changes = new ArrayList<Filled<Consumer<ParticipantFacts>>>();
        for (var parts : Parts.of(high, number(jobs), jobNumbers)) {
            changes.add(new Filled<>(
                    f -> {
                        f.highProductivityJobs = parts.value().part().longValueExact();
                        f.jobs = parts.value().whole().longValueExact();
                    },
                    parts.veryLarge()));
        }
        return changes;
    }

    private static List<Filled<Consumer<ParticipantFacts>>> changes(
            @Nullable Roubles part, @Nullable Roubles whole, BiConsumer<ParticipantFacts, Parts> set) {
        var changes = new ArrayList<Filled<Consumer<ParticipantFacts>>>();
        for (var parts : Parts.of(number(part), number(whole), Parts.SMALL)) {
            changes.add(new Filled<>(f -> set.accept(f, parts.value()), parts.veryLarge()));
        }
        return changes;
    }

    private static boolean isIndustrial(ParticipantFacts facts) {
        return facts.kind == Kind.INDUSTRIAL;
    }

    private static Filled<Consumer<ParticipantFacts>> kind(Kind kind) {
        return small(facts -> facts.kind = kind);
    }

    private static Filled<Consumer<ParticipantFacts>> valueAdded(BigDecimal value) {
        boolean veryLarge = value.abs().compareTo(Filled.VERY_LARGE) == 0;
        return new Filled<>(facts -> facts.valueAdded = new Roubles(value), veryLarge);
    }

    private static Filled<Consumer<ParticipantFacts>> small(Consumer<ParticipantFacts> change) {
        return Filled.small(change);
    }

    private static @Nullable BigDecimal number(@Nullable Long number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static @Nullable BigDecimal number(@Nullable Roubles roubles) {
        return roubles == null ? null : roubles.amount();
    }
}
