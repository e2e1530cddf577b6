package ru.promcluster.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.promcluster.bench.textbook.TextbookJudge;
import ru.promcluster.rulebook.RulebookReading;

/** Who takes part: the judge by hand, the product with the rules that are shipped, and the textbook in three ways. */
final class Contestants {

    private Contestants() {}

    /** @throws IllegalArgumentException the textbook rules are not written for the edition of that day */
    static List<Contestant> on(LocalDate day) {
        if (day.isBefore(TextbookJudge.FIRST_DAY)) {
            throw new IllegalArgumentException("The textbook rules are those of decree 413, in force from "
                    + TextbookJudge.FIRST_DAY + ", not on " + day);
        }
        var reading = RulebookReading.of(Path.of("rules"));
        var rulebook = Objects.requireNonNull(
                reading.rulebook(), () -> reading.problems().toString());
        var registry = Objects.requireNonNull(rulebook.ruleset("registry"));
        var edition = Objects.requireNonNull(registry.editionInForce(day));
        var contestants = new ArrayList<Contestant>(List.of(new HandWritten(day), new Product(edition, day)));
        contestants.addAll(
                TextbookJudge.allWays(day, registry.content().relief().wholeRegions(day)));
        return contestants;
    }
}
