package ru.promcluster.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.verdict.Language;

/**
 * What is to be assessed against what.
 *
 * @param ruleset id of a ruleset
 * @param asOf the day whose edition applies; {@code null}: the day of filing, else today
 * @param today today in Moscow, for an application that does not say when it was filed
 */
public record Order(String ruleset, @Nullable LocalDate asOf, LocalDate today, Language language) {

    /** The day that is asked for, else today. */
    public LocalDate day() {
        return asOf == null ? today : asOf;
    }

    /** The day whose edition applies to the application. */
    public LocalDate dayOf(ClusterApplication application) {
        if (asOf != null) {
            return asOf;
        }
        var filed = application.filedOn();
        return filed != null ? filed : today;
    }
}
