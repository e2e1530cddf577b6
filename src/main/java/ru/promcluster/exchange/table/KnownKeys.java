package ru.promcluster.exchange.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.NearestName;

/** The keys of the applications of a file, and which of them a misspelt one may mean. */
final class KnownKeys {

    /** So many keys are compared for a file: a second's work, and enough for a thousand misspelt ones among a thousand. */
    private static final int COMPARED = 1_000_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> nearest = new HashMap<>();
    private long compared;

    int size() {
        return numbers.size();
    }

    void add(String key, int application) {
        numbers.put(key, application);
    }

    /** The application of a key; {@code null}: there is none. */
    @Nullable
    Integer number(String key) {
        return numbers.get(key);
    }

    /** The known key that an unknown one most likely meant; empty: none is near, or too many were looked for. */
    String nearest(String unknown) {
        var known = nearest.get(unknown);
        if (known != null) {
            return known;
        }
        compared += numbers.size();
        if (compared > COMPARED) {
            return "";
        }
        var near = NearestName.of(unknown, numbers.keySet());
        nearest.put(unknown, near);
        return near;
    }
}
