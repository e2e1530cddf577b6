package ru.promcluster.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Sha256;
import ru.promcluster.history.AssessmentArchive;
import ru.promcluster.history.KeptAssessment;
import ru.promcluster.history.KeptTexts;
import ru.promcluster.history.RulesetArchive;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Language;

/** Keeps what was assessed: application, assessment, and the exact content of the ruleset. */
@ApplicationScoped
public class Recorder {

    private final AssessmentArchive assessments;
    private final RulesetArchive rulesets;
    private final Clock clock;

    Recorder(AssessmentArchive assessments, RulesetArchive rulesets, Clock clock) {
        this.assessments = assessments;
        this.rulesets = rulesets;
        this.clock = clock;
    }

    /**
     * Keeps an assessment. When this returns, it is on disk.
     *
     * @param ruleset the one that gave the assessment
     * @param who on whose behalf, for the audit trail
     * @return the assessment's bytes, as they are kept
     */
    @Transactional
    public byte[] keep(
            ClusterApplication application, Assessment assessment, Ruleset ruleset, Language language, String who) {
        var texts = new KeptTexts(ApplicationWriter.write(application), AssessmentWriter.write(assessment));
        var applied = assessment.ruleset();
        rulesets.keep(ruleset);
        var kept = new KeptAssessment(
                assessment.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                application.id(),
                assessment.application().sha256(),
                application.name(),
                applied.id(),
                applied.sha256(),
                applied.edition(),
                applied.asOf(),
                language,
                assessment.verdict(),
                assessment.engineVersion(),
                Sha256.of(texts.document()),
                null);
        assessments.keep(kept, texts, who);
        return texts.document();
    }
}
