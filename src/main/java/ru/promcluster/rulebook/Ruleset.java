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

    /** The edition in force on the day; {@code null}: the day is before the first one. */
    public @Nullable Edition editionInForce(LocalDate day) {
        Edition inForce = null;
        for (var edition : editions) {
            if (!edition.from().isAfter(day)) {
                inForce = edition;
            }
        }
        return inForce;
    }
}
