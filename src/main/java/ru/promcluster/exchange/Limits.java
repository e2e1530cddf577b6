package ru.promcluster.exchange;

import ru.promcluster.exchange.json.JsonLimits;

/**
 * How much one application may hold. What is larger is refused with a violation {@code limit.…}.
 *
 * @param maxBytes bytes of the application, or of one line of a stream
 * @param maxDepth objects and lists inside one another
 * @param maxParticipants elements of {@code participants}
 * @param maxContracts elements of {@code contracts}
 * @param maxListElements elements of any other list; partners of all joint projects together
 * @param maxTextLength characters (UTF-16 units) of one text
 * @param maxViolations violations shown; the others are only counted
 */
public record Limits(
        int maxBytes,
        int maxDepth,
        int maxParticipants,
        int maxContracts,
        int maxListElements,
        int maxTextLength,
        int maxViolations)
        implements JsonLimits {

    private static final int TEN_MEBIBYTES = 10 * 1024 * 1024;

    /** For what was let in once: a limit that was lowered since does not make it unreadable. */
    public static final Limits OF_WHAT_IS_KEPT = new Limits(
            Integer.MAX_VALUE - Byte.MAX_VALUE,
            1_000,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            1_000);

    public static final Limits DEFAULT = new Limits(TEN_MEBIBYTES, 32, 10_000, 100_000, 10_000, 4_000, 1_000);

    public Limits {
        int least = Math.min(
                Math.min(Math.min(maxBytes, maxDepth), Math.min(maxParticipants, maxContracts)),
                Math.min(Math.min(maxListElements, maxTextLength), maxViolations));
        if (least < 1) {
            throw new IllegalArgumentException("A limit of an application is " + least + "; the least is 1");
        }
    }

    @Override
    public int maxElements(String list) {
        return switch (list) {
            case "participants" -> maxParticipants;
            case "contracts" -> maxContracts;
            default -> maxListElements;
        };
    }
}
