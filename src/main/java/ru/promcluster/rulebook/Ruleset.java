package ru.promcluster.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.RulesetContent;

/**
 * A ruleset with its editions, the earliest first.
 *
 * @param content the files it was made from
 */
public record Ruleset(RulesetContent content, List<Edition> editions) {

    public Ruleset {
        editions = List.copyOf(editions);
    }

    public String id() {
        return content.id();
    }

    /** Readable name of the content: latest edition and beginning of the digest. */
    public String version() {
        return content.version();
    }

    /** Digest of all content that an assessment depends on. */
    public String sha256() {
        return content.sha256();
    }

    /** Compiles its editions now; without it each is compiled when it is first needed. */
    public void compile() {
        editions.forEach(Edition::compile);
    }

    /** The edition in force on the day; {@code null}: the day is before the first one or after the end of one. */
    public @Nullable Edition editionInForce(LocalDate day) {
        var latest = latestBy(day);
        return latest == null || latest.isOver(day) ? null : latest;
    }

    /** The day from which on no edition is in force; {@code null}: one is on the day, or none has been yet. */
    public @Nullable LocalDate endedBy(LocalDate day) {
        var latest = latestBy(day);
        var until = latest == null ? null : latest.until();
        return until == null || !until.isBefore(day) ? null : until.plusDays(1);
    }

    /** The edition that came into force last, whether it is still so or not. */
    private @Nullable Edition latestBy(LocalDate day) {
        Edition latest = null;
        for (var edition : editions) {
            if (!edition.from().isAfter(day)) {
                latest = edition;
            }
        }
        return latest;
    }
}
