package ru.promcluster.web.drafts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.drafts.FigureChange;
import ru.promcluster.web.RequestRefused;

/** What requests about drafts bring along. Fields may be absent, whatever is needed. */
final class Bodies {

    private Bodies() {}

    /** A new draft. */
    record Begun(@Nullable String title) {}

    /** The content that is approved. */
    record Approved(@Nullable String sha256) {}

    /** Why. */
    record Because(@Nullable String reason) {}

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
            return new FigureChange(ruleset == null ? "registry" : ruleset, name, value, from, act.known(act.id()));
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
