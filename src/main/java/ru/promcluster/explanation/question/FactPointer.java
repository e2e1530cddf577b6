package ru.promcluster.explanation.question;

/**
 * A JSON Pointer of a fact, taken apart.
 *
 * @param pattern the pointer with the number of the element as a star, {@code /participants/*}{@code /kind}
 * @param list name of the list; empty where it is no list
 * @param index place in the list; -1 where it is none
 */
public record FactPointer(String pattern, String list, int index) {

    private static final int NONE = -1;

    /** The pointer taken apart. */
    public static FactPointer of(String pointer) {
        int slash = pointer.indexOf('/', 1);
        if (slash < 0) {
            return new FactPointer(pointer, "", NONE);
        }
        int end = pointer.indexOf('/', slash + 1);
        var segment = pointer.substring(slash + 1, end < 0 ? pointer.length() : end);
        int index = index(segment);
        if (index == Integer.MAX_VALUE) {
            return new FactPointer(pointer, "", NONE);
        }
        var field = end < 0 ? "" : pointer.substring(end);
        return new FactPointer(pointer.substring(0, slash) + "/*" + field, pointer.substring(1, slash), index);
    }

    /** Last segment of the pointer. */
    public String field() {
        return pattern.substring(pattern.lastIndexOf('/') + 1);
    }

    /** The number that a segment is; {@link Integer#MAX_VALUE}: it is none. */
    static int index(String segment) {
        if (segment.isEmpty() || segment.length() > 9) {
            return Integer.MAX_VALUE;
        }
        int index = 0;
        for (int i = 0; i < segment.length(); i++) {
            char digit = segment.charAt(i);
            if (digit < '0' || digit > '9') {
                return Integer.MAX_VALUE;
            }
            index = 10 * index + (digit - '0');
        }
        return index;
    }
}
