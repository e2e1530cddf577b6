package ru.promcluster.exchange;

import ru.promcluster.exchange.json.Cursor;
import ru.promcluster.exchange.json.Fault;
import ru.promcluster.exchange.json.Field;
import ru.promcluster.exchange.json.Values;

/** What has to hold between two fields of one object. */
final class Consistency {

    private Consistency() {}

    /** A part is not greater than its whole, as far as both are known. */
    static <V extends Comparable<V>> void part(Field<?, V> part, Field<?, V> whole, Values told, Cursor in) {
        var partTold = told.get(part);
        var wholeTold = told.get(whole);
        if (partTold != null && wholeTold != null && partTold.compareTo(wholeTold) > 0) {
            in.report(
                    part.name(),
                    () -> new Fault(
                            "part.exceeds-whole",
                            partTold + " — больше целого: «" + whole.name() + "» равно " + wholeTold
                                    + "; исправьте часть или целое",
                            partTold + " is more than its whole: “" + whole.name() + "” is " + wholeTold
                                    + "; correct the part or the whole"));
        }
    }

    /** What is said to be absent has no facts. */
    static void absence(Field<?, Boolean> absent, Values told, Cursor in) {
        if (isAbsent(absent, told) && told.count() > 1) {
            in.report(
                    absent.name(),
                    () -> new Fault(
                            "absent.with-facts",
                            "«absent»: true говорит, что этого нет, но рядом есть сведения; уберите одно из двух",
                            "“absent”: true says that there is none, yet facts are given; remove one of the two"));
        }
    }

    static boolean isAbsent(Field<?, Boolean> absent, Values told) {
        return Boolean.TRUE.equals(told.get(absent));
    }
}
