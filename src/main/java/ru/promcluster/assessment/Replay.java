package ru.promcluster.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.jboss.logging.Logger;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Limits;
import ru.promcluster.history.KeptAssessment;
import ru.promcluster.history.KeptTexts;
import ru.promcluster.rulebook.BrokenRulesException;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.verdict.Bilingual;

/** Judges what was kept again, by the ruleset it was judged by, and compares to the byte. */
@ApplicationScoped
public class Replay {

    private static final Logger LOG = Logger.getLogger(Replay.class);
    private static final ApplicationReader READER = new ApplicationReader(Limits.OF_WHAT_IS_KEPT);

    private final StoredRulebooks rulebooks;

    Replay(StoredRulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /**
     * Judges it again, whatever the rules folder holds today. It is signed with the decision id and the version of the
     * product that the kept one bears: a later version that comes to the same words has replayed it.
     */
    public Replayed of(KeptAssessment kept, KeptTexts texts) {
        try {
            return replayed(rulebooks.rulebook(kept.rulesetSha256()), kept, texts);
        } catch (IllegalArgumentException changed) {
            LOG.errorf(changed, "The ruleset of %s is not the one it was judged by", kept.id());
            return new Replayed.Impossible(new Bilingual(
                    "Сохранённое содержимое набора правил изменено.",
                    "The stored content of the ruleset was changed."));
        } catch (BrokenRulesException unread) {
            LOG.errorf(unread, "The ruleset of %s cannot be read", kept.id());
            return new Replayed.Impossible(new Bilingual(
                    "Эта версия программы не читает правила того времени; возьмите версию " + kept.engineVersion()
                            + ".",
                    "This version of the product cannot read rules of that time; take version " + kept.engineVersion()
                            + "."));
        }
    }

    private static Replayed replayed(Rulebook rulebook, KeptAssessment kept, KeptTexts texts) {
        var reading = READER.read(texts.application());
        var order = new Order(kept.rulesetId(), kept.asOf(), kept.asOf(), kept.language()).in(kept.scenario());
        var outcome = new Assessor(rulebook, kept::id, kept.engineVersion()).assess(reading, order);
        if (!(outcome instanceof Outcome.Assessed assessed)) {
            LOG.errorf("The application of %s cannot be judged again: %s", kept.id(), outcome);
            return new Replayed.Impossible(new Bilingual(
                    "Сохранённая заявка изменена: её нельзя прочесть или проверить.",
                    "The stored application was changed: it cannot be read or judged."));
        }
        var document = AssessmentWriter.write(assessed.assessment());
        return Arrays.equals(document, texts.document())
                ? new Replayed.Identical()
                : new Replayed.Different(Difference.between(texts.document(), document));
    }
}
