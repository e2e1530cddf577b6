package ru.promcluster.web.drafts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.drafts.FigureChange;
import ru.promcluster.policy.simulation.FigureRange;
import ru.promcluster.policy.simulation.Simulator.Day;
import ru.promcluster.web.RequestRefused;

/** What requests about drafts bring along. Fields may be absent, whatever is needed. */
final class Bodies {

    private static final String REGISTRY = "registry";

    private Bodies() {}

    /** A new draft. */
    record Begun(@Nullable String title) {}

    /** The content that is approved. */
    record Approved(@Nullable String sha256) {}

    /** Why. */
    record Because(@Nullable String reason) {}

    /**
     * What a draft is to be tried on.
     *
     * @param ruleset absent: registry
     * @param asOf absent: each application's day of filing, else today
     * @param applications absent: the filings
     * @param job id of a job, where its file is meant
     */
    record Simulated(
            @Nullable String ruleset,
            @Nullable LocalDate asOf,
            TriedApplications.@Nullable Kind applications,
            @Nullable String job) {

        Day day(LocalDate today) {
            return new Day(Objects.requireNonNullElse(ruleset, REGISTRY), asOf, today);
        }

        TriedApplications.Which on() {
            return which(applications, job);
        }
    }

    /** The same, and the values of a figure. */
    record Swept(
            @Nullable String figure,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable BigDecimal step,
            @Nullable String ruleset,
            @Nullable LocalDate asOf,
            TriedApplications.@Nullable Kind applications,
            @Nullable String job) {

        FigureRange range() {
            if (figure == null || from == null || to == null || step == null) {
                throw new RequestRefused(DraftRequestProblems.rangeIncomplete());
            }
            var problem = FigureRange.problemWith(from, to, step);
            if (problem != null) {
                throw new RequestRefused(DraftRequestProblems.badRange(problem));
            }
            return new FigureRange(figure, from, to, step);
        }

        Day day(LocalDate today) {
            return new Day(Objects.requireNonNullElse(ruleset, REGISTRY), asOf, today);
        }

        TriedApplications.Which on() {
            return which(applications, job);
        }
    }

    private static TriedApplications.Which which(TriedApplications.@Nullable Kind kind, @Nullable String job) {
        var usual = job == null ? TriedApplications.Kind.FILINGS : TriedApplications.Kind.JOB;
        return new TriedApplications.Which(
                Objects.requireNonNullElse(kind, usual), Objects.requireNonNullElse(job, ""));
    }

    /** From when on, and why where that is past. */
    record Dated(@Nullable LocalDate from, @Nullable String reason) {}

    /**
     * A number of the law.
     *
     * @param ruleset absent: registry
     */
    record Figure(
            @Nullable String ruleset,
            @Nullable BigDecimal value,
            @Nullable LocalDate from,
            @Nullable Act act) {

        FigureChange of(String name) {
            if (value == null || from == null || act == null || act.id() == null) {
                throw new RequestRefused(DraftRequestProblems.figureIncomplete());
            }
            return new FigureChange(ruleset == null ? REGISTRY : ruleset, name, value, from, act.known(act.id()));
        }
    }

    /** The act that changes it. */
    record Act(
            @Nullable String id,
            @Nullable String name,
            @Nullable String title,
            @Nullable String titleEn,
            @Nullable List<String> sources) {

        FigureChange.Act known(String folder) {
            return new FigureChange.Act(folder, name, title, titleEn, sources == null ? List.of() : sources);
        }
    }
}
