package ru.promcluster.rulebook;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once. Safe for many threads. */
final class Later<T> implements Supplier<T> {

    private @Nullable Supplier<T> making;
    private volatile @Nullable T value;

    Later(Supplier<T> making) {
        this.making = making;
    }

    /** A value that is there already. */
    static <T> Later<T> known(T value) {
        var known = new Later<T>(() -> value);
        known.get();
        return known;
    }

    @Override
    public T get() {
        var made = value;
        return made == null ? make() : made;
    }

    /** What it was made of is let go. */
    private synchronized T make() {
        var made = value;
        if (made == null) {
            if (making == null) {
                throw new IllegalStateException("Made, and not there");
            }
            made = making.get();
            value = made;
            making = null;
        }
        return made;
    }
}
