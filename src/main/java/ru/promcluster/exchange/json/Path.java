package ru.promcluster.exchange.json;

import org.jspecify.annotations.Nullable;

/** Where a reading stands: the fields and elements that are open, outermost first. */
final class Path {

    /** A longer name would make the pointer heavier than the fault: the pointer then ends at the object. */
    private static final int LONGEST_NAME = 256;

    private final @Nullable String[] names;
    private final int[] indexes;
    private int depth;

    Path(int maxDepth) {
        names = new @Nullable String[maxDepth + 1];
        indexes = new int[maxDepth + 1];
    }

    int depth() {
        return depth;
    }

    void enter() {
        depth++;
        names[depth] = null;
        indexes[depth] = -1;
    }

    void leave() {
        depth--;
    }

    void at(String name) {
        names[depth] = name;
    }

    void at(int index) {
        indexes[depth] = index;
    }

    /** The position of the list element that holds the open object; -1 outside lists. */
    int elementIndex() {
        return depth < 2 ? -1 : indexes[depth - 1];
    }

    String pointer() {
        var pointer = new StringBuilder(48);
        for (int level = 1; level <= depth; level++) {
            var name = names[level];
            if (name != null) {
                append(pointer, name);
            } else if (indexes[level] >= 0) {
                pointer.append('/').append(indexes[level]);
            }
        }
        return pointer.toString();
    }

    /** The pointer of a field of the open object. */
    String pointerOf(String field) {
        var last = names[depth];
        names[depth] = field;
        var pointer = pointer();
        names[depth] = last;
        return pointer;
    }

    private static void append(StringBuilder pointer, String name) {
        if (name.length() > LONGEST_NAME) {
            return;
        }
        pointer.append('/');
        name.codePoints().forEach(character -> {
            switch (character) {
                case '~' -> pointer.append("~0");
                case '/' -> pointer.append("~1");
                default -> pointer.appendCodePoint(isAlone(character) ? 0xFFFD : character);
            }
        });
    }

    private static boolean isAlone(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }
}
