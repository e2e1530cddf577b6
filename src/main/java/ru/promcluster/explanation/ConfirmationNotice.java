package ru.promcluster.explanation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Confirmation;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Assessment.DataFinding;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/**
 * Until when the confirmation of a cluster in the register is valid: five years from the day of the decision (decree 1956 of
 * 2021, point 2).
 *
 * @param confirmedOn the last decision known
 * @param validUntil its last day, by which the next confirmation is needed
 * @param valid it is valid on the day that was asked for; {@code null}: it is over, and a later one may not be known
 */
public record ConfirmationNotice(
        LocalDate confirmedOn,
        LocalDate validUntil,
        @Nullable Boolean valid,
        String words) {

    /** What there is to say on a day; {@code null}: no decision is known. */
    public static @Nullable ConfirmationNotice of(@Nullable RegistryEntry entry, LocalDate day, Language language) {
        var confirmation = Confirmation.of(entry, day);
        if (confirmation == null) {
            return null;
        }
        Boolean valid = confirmation.holdsOn(day) ? Boolean.TRUE : confirmation.latest() ? Boolean.FALSE : null;
        return new ConfirmationNotice(
                confirmation.on(),
                confirmation.until(),
                valid,
                words(confirmation, valid).in(language));
    }

    /** The same as a remark on the data: it is no fault, unless it is over. */
    public DataFinding remark() {
        return new DataFinding("/registry", "registry.valid-until", isValid() ? "INFO" : "WARNING", words);
    }

    private boolean isValid() {
        return Boolean.TRUE.equals(valid);
    }

    private static Bilingual words(Confirmation confirmation, @Nullable Boolean valid) {
        var on = new Bilingual(Terms.day(confirmation.on(), Language.RU), Terms.day(confirmation.on(), Language.EN));
        var until = new Bilingual(
                Terms.day(confirmation.until(), Language.RU), Terms.day(confirmation.until(), Language.EN));
        if (Boolean.TRUE.equals(valid)) {
            return new Bilingual(
                    "Решение от " + on.ru() + " действует пять лет, по " + until.ru()
                            + " включительно. Следующее подтверждение нужно не позднее этого дня.",
                    "The decision of " + on.en() + " holds five years, through " + until.en()
                            + ". The next confirmation is due by that day.");
        }
        return valid == null
                ? new Bilingual(
                        "Решение от " + on.ru() + " действовало по " + until.ru()
                                + ". Было ли подтверждение позже, в заявке не сказано.",
                        "The decision of " + on.en() + " held through " + until.en()
                                + ". Whether there was a later confirmation the application does not say.")
                : new Bilingual(
                        "Решение от " + on.ru() + " действовало по " + until.ru()
                                + " и больше не действует. Нужно новое подтверждение.",
                        "The decision of " + on.en() + " held through " + until.en()
                                + " and holds no more. A new confirmation is due.");
    }
}
