package ru.promcluster.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which rulebook judges which day: of all published ones the newest whose day of force has come. Never changes; a further
 * publication makes a new one.
 */
public final class RulebookTimeline {

    private final List<Span> spans;

    /** @param spans the oldest first, at least one; each begins later than the one before */
    RulebookTimeline(List<Span> spans) {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("A timeline without rules");
        }
        this.spans = List.copyOf(spans);
    }

    /** A rulebook and from when on it judges; the next one ends it. */
    public record Span(RulesVersion version, Rulebook rulebook) {}

    /** One rulebook for all days. */
    public static RulebookTimeline always(Rulebook rulebook) {
        return new RulebookTimeline(List.of(new Span(RulesVersion.undated(""), rulebook)));
    }

    /** The rulebook that judges the day; before the first day of force, the first one. */
    public Rulebook on(LocalDate day) {
        return spanOn(day).rulebook();
    }

    /** The span that the day is in. */
    public Span spanOn(LocalDate day) {
        for (int i = spans.size() - 1; i > 0; i--) {
            if (spans.get(i).version().isInForce(day)) {
                return spans.get(i);
            }
        }
        return spans.get(0);
    }

    /** All spans, the earliest first. */
    public List<Span> spans() {
        return spans;
    }

    /** Number of the newest publication; 0: nothing is published, these are the rules of a folder. */
    public long number() {
        return spans.get(spans.size() - 1).version().number();
    }

    /** Whether any rulebook has a ruleset of that id. */
    public boolean knows(String ruleset) {
        return spans.stream().anyMatch(span -> span.rulebook().ruleset(ruleset) != null);
    }

    /** A rulebook that has the ruleset of that digest. */
    public Optional<Rulebook> holding(String rulesetSha256) {
        return spans.stream()
                .map(Span::rulebook)
                .filter(rulebook -> rulebook.rulesets().stream()
                        .anyMatch(ruleset -> ruleset.sha256().equals(rulesetSha256)))
                .findFirst();
    }

    /** Every ruleset of every day, each content once. */
    public Collection<Ruleset> rulesets() {
        var bySha256 = new LinkedHashMap<String, Ruleset>();
        spans.forEach(span -> span.rulebook().rulesets().forEach(ruleset -> bySha256.put(ruleset.sha256(), ruleset)));
        return bySha256.values();
    }

    /** Compiles all rules now. */
    void compile() {
        spans.forEach(span -> span.rulebook().compile());
    }

    /** Lets go of what no day of the next one needs. */
    void giveWayTo(RulebookTimeline next) {
        spans.stream()
                .map(Span::rulebook)
                .filter(rulebook -> next.spans.stream().noneMatch(span -> Objects.equals(span.rulebook(), rulebook)))
                .forEach(Rulebook::retire);
    }
}
