package ru.promcluster.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.verdict.Depth;
import ru.promcluster.verdict.Language;

/**
 * What is to be assessed against what.
 *
 * @param ruleset id of a ruleset
 * @param asOf the day whose edition applies; {@code null}: the day of filing, else today
 * @param today today in Moscow, for an application that does not say when it was filed
 * @param scenario whom to count as members
 * @param explain how deep the answer explains itself
 */
public record Order(
        String ruleset,
        @Nullable LocalDate asOf,
        LocalDate today,
        Language language,
        Scenario scenario,
        Depth explain) {

    /** An order for the members of today, criterion by criterion. */
    public Order(String ruleset, @Nullable LocalDate asOf, LocalDate today, Language language) {
        this(ruleset, asOf, today, language, Scenario.MEMBERS, Depth.CRITERIA);
    }

    /** The same against another ruleset. */
    public Order of(String other) {
        return new Order(other, asOf, today, language, scenario, explain);
    }

    /** The same in another scenario. */
    public Order in(Scenario other) {
        return new Order(ruleset, asOf, today, language, other, explain);
    }

    /** The same as of another day. */
    public Order on(LocalDate day) {
        return new Order(ruleset, day, today, language, scenario, explain);
    }

    /** The same, explained as deep as that. */
    public Order explained(Depth depth) {
        return new Order(ruleset, asOf, today, language, scenario, depth);
    }

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
