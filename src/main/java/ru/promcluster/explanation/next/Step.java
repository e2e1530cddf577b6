package ru.promcluster.explanation.next;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What moves a figure by one step: the missing facts of one element of a list, or one fact alone. */
final class Step {

    private static final String KIND = "kind";

    /** What every participant has, whatever its kind; all else is asked only of those that it can concern. */
    private static final Set<String> OF_EVERY_KIND =
            Set.of(KIND, "country", "region", "reliefGround", "anchor", "status", "foundsOrganisation");

    private final List<String> facts = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private int ofEveryKind;
    private boolean kindIsMissing;

    void add(String pointer, String field) {
        kindIsMissing |= field.equals(KIND);
        if (OF_EVERY_KIND.contains(field)) {
            facts.add(ofEveryKind++, pointer);
        } else {
            facts.add(pointer);
        }
    }

    /** A contract any of which may link the element. */
    void addLink(String pointer) {
        links.add(pointer);
    }

    int links() {
        return links.size();
    }

    int facts() {
        return facts.size() + links.size();
    }

    /**
     * Adds to each fact its share of the step.
     *
     * @param link what one contract goes of the way
     * @param oneMore there is one more fact, that all steps have in common
     */
    void addTo(Map<String, Long> shares, long step, long link, boolean oneMore) {
        long share = step / (facts() + (oneMore ? 1 : 0));
        for (var pointer : kindIsMissing ? facts.subList(0, ofEveryKind) : facts) {
            shares.merge(pointer, share, Long::sum);
        }
        for (var pointer : links) {
            shares.merge(pointer, link, Long::sum);
        }
    }
}
