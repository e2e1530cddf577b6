package ru.promcluster.web.checks;

import java.util.HashMap;
import java.util.Map;

/** How many places each of many holds; nobody holds more than there are for one. */
final class Places {

    private final int each;
    private final Map<String, Integer> held = new HashMap<>();

    /** @param each places of one, from 1 */
    Places(int each) {
        if (each < 1) {
            throw new IllegalArgumentException(each + " places let nobody in");
        }
        this.each = each;
    }

    /** Takes a place; {@code false}: there is none. */
    synchronized boolean take(String who) {
        int now = held.getOrDefault(who, 0);
        if (now == each) {
            return false;
        }
        held.put(who, now + 1);
        return true;
    }

    synchronized void leave(String who) {
        held.computeIfPresent(who, (any, now) -> now == 1 ? null : now - 1);
    }
}
