package ru.promcluster.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.history.KeptAssessment;
import ru.promcluster.history.KeptTexts;

/** Judges what was kept again, by the ruleset it was judged by, and compares to the byte. */
@ApplicationScoped
public class Replay {

    private static final ApplicationReader READER = new ApplicationReader(Limits.OF_WHAT_IS_KEPT);

    private final StoredRulebooks rulebooks;

    Replay(StoredRulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /**
     * What came of judging again.
     *
     * @param document the assessment as it comes out today
     * @param differences where it differs from what was kept; empty: it is the same to the byte
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Replayed(byte[] document, List<Difference> differences) {

        public Replayed {
            differences = List.copyOf(differences);
        }
    }

    /** Judges it again. */
    public Replayed of(KeptAssessment kept, KeptTexts texts) {
        var reading = READER.read(texts.application());
        if (!(reading instanceof Reading.Accepted)) {
            throw new IllegalStateException("The application of " + kept.id() + " cannot be read again: " + reading);
        }
        var order = new Order(kept.rulesetId(), kept.asOf(), kept.asOf(), kept.language());
        var outcome = rulebooks.assessor(kept.rulesetSha256(), kept::id).assess(reading, order);
        if (!(outcome instanceof Outcome.Assessed assessed)) {
            throw new IllegalStateException("The application of " + kept.id() + " cannot be judged again: " + outcome);
        }
        var document = AssessmentWriter.write(assessed.assessment());
        return new Replayed(
                document,
                Arrays.equals(document, texts.document()) ? List.of() : Difference.between(texts.document(), document));
    }
}
