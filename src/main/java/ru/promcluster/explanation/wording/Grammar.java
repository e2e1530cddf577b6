package ru.promcluster.explanation.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.sentence.Forms;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Unit;

/** How a language writes numbers with what they count, ranges, days and lists of names. */
public sealed interface Grammar permits Russian, English {

    static Grammar of(Language language) {
        return language == Language.RU ? Russian.GRAMMAR : English.GRAMMAR;
    }

    /** A number with its sign or its word; {@code null}: that it is not known. */
    void amount(StringBuilder out, @Nullable BigDecimal number, Unit unit, Forms forms);

    /**
     * What lies between two ends.
     *
     * @param min {@code null}: open
     * @param max {@code null}: open
     */
    void range(StringBuilder out, @Nullable BigDecimal min, @Nullable BigDecimal max, Counted counted);

    void day(StringBuilder out, LocalDate day);

    /** A name in the quotation marks of the language. */
    String quoted(String name);

    /** Between the last two of several words. */
    String and();

    /** Nothing of a figure that something has to exceed: more than zero. */
    String zero();

    /** That so many more were not named. */
    void andMore(StringBuilder out, int more);

    /** That nobody is named. */
    void nobody(StringBuilder out);

    /** What a range counts. */
    record Counted(Unit unit, Forms forms) {}

    /** A least value of nothing says nothing. */
    static boolean isOpen(@Nullable BigDecimal min) {
        return min == null || min.signum() == 0;
    }
}
