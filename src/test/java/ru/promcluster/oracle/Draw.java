package ru.promcluster.oracle;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import ru.promcluster.cluster.Roubles;

/** Seeded chance with words: the same seed draws the same. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True so many times in a hundred. */
    boolean chance(int perCent) {
        return random.nextInt(100) < perCent;
    }

    /** Both ends may be drawn. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    Roubles roubles(long least, long most) {
        return new Roubles(BigDecimal.valueOf(between(least * 100, most * 100), 2));
    }

    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    int number(int... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    void shuffle(List<?> values) {
        for (int i = values.size() - 1; i > 0; i--) {
            Collections.swap(values, i, random.nextInt(i + 1));
        }
    }
}
