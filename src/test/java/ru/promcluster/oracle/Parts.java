package ru.promcluster.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Ways to fill in a part and its whole, never a part greater than its whole. */
record Parts(BigDecimal part, BigDecimal whole) {

    static final List<BigDecimal> SMALL =
            List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));

    /** What is known is kept; what is not takes each value of the domain, each other known bound, and one beyond all. */
    static List<Filled<Parts>> of(
            @Nullable BigDecimal part, @Nullable BigDecimal whole, Collection<BigDecimal> domain) {
        var wholes = new TreeSet<>(domain);
        if (part != null) {
            wholes.add(part);
        }
        wholes.add(Filled.VERY_LARGE);
        if (whole != null) {
            wholes.clear();
            wholes.add(whole);
        }
        var all = new ArrayList<Filled<Parts>>();
        for (var someWhole : wholes) {
            boolean veryLarge = someWhole.compareTo(Filled.VERY_LARGE) == 0;
            for (var somePart : parts(part, someWhole, domain)) {
                if (somePart.compareTo(someWhole) <= 0) {
                    all.add(new Filled<>(new Parts(somePart, someWhole), veryLarge));
                }
            }
        }
        return all;
    }

    private static Collection<BigDecimal> parts(
            @Nullable BigDecimal part, BigDecimal whole, Collection<BigDecimal> domain) {
        if (part != null) {
            return List.of(part);
        }
        var parts = new TreeSet<>(domain);
        parts.add(whole);
        return parts;
    }
}
