package ru.promcluster.oracle;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import ru.promcluster.cluster.Roubles;

/** Seeded chance with words: the same seed draws the same. */
public final class Draw {

    private final SplittableRandom random;

    public Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True so many times in a hundred. */
    public boolean chance(int perCent) {
        return random.nextInt(100) < perCent;
    }

    /** Both ends may be drawn. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    public long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    public Roubles roubles(long least, long most) {
        return new Roubles(BigDecimal.valueOf(between(least * 100, most * 100), 2));
    }

    @SafeVarargs
    public final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    public int number(int... values) {
        return values[random.nextInt(values.length)];
    }

    public <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    public void shuffle(List<?> values) {
        for (int i = values.size() - 1; i > 0; i--) {
            Collections.swap(values, i, random.nextInt(i + 1));
        }
    }
}
