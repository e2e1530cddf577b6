package ru.promcluster.rulebook.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Severity;

/**
 * {@code edition.yaml}: an act and what it changed besides the files of its folder.
 *
 * @param inForceFrom first day, inclusive, in Moscow time
 * @param inForceUntil last day, inclusive; absent: until the next edition, if there is one
 * @param confidence how sure the days are
 * @param repeals ids of criteria that fall away
 * @param changes marks of inherited criteria that the act changed
 */
public record EditionFile(
        String act,
        Bilingual title,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        Confidence confidence,
        List<String> sources,
        List<String> repeals,
        Map<String, Marks> changes) {

    public EditionFile {
        sources = sources == null ? List.of() : List.copyOf(sources);
        repeals = repeals == null ? List.of() : List.copyOf(repeals);
        changes = changes == null ? Map.of() : Map.copyOf(changes);
    }

    /** The act is in force on the day, if no later one replaces it. */
    public boolean isInForce(LocalDate day) {
        return !inForceFrom.isAfter(day) && (inForceUntil == null || !inForceUntil.isBefore(day));
    }

    /** Marks of a criterion; what is absent stays as it was. */
    public record Marks(
            @Nullable Severity severity, @Nullable Confidence confidence) {}
}
