package ru.promcluster.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Sha256;
import ru.promcluster.history.AssessmentArchive;
import ru.promcluster.history.KeptAssessment;
import ru.promcluster.history.KeptTexts;
import ru.promcluster.history.RulesetArchive;
import ru.promcluster.history.users.Owner;
import ru.promcluster.verdict.Assessment;

/** Keeps what was assessed: application, assessments, and the exact content of the rulesets. */
@ApplicationScoped
public class Recorder {

    private final AssessmentArchive archive;
    private final RulesetArchive rulesets;
    private final Clock clock;

    Recorder(AssessmentArchive archive, RulesetArchive rulesets, Clock clock) {
        this.archive = archive;
        this.rulesets = rulesets;
        this.clock = clock;
    }

    /**
     * Keeps all assessments of an application, or none. When this returns, they are on disk.
     *
     * @param owner for whom, and whose it is from then on
     * @return the bytes of each, as they are kept
     */
    @Transactional
    public List<byte[]> keep(Judged judged, Owner owner) {
        // All rulesets first, in the order of their ids: who waits for another's ruleset holds no place in the audit
        // trail.
        for (var assessment : judged.assessments()) {
            var id = assessment.ruleset().id();
            rulesets.keep(Objects.requireNonNull(judged.rulebook().ruleset(id), id));
        }
        var application = ApplicationWriter.write(judged.application());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var documents = new ArrayList<byte[]>();
        for (var assessment : judged.assessments()) {
            var document = AssessmentWriter.write(assessment);
            var kept = kept(judged, assessment, Sha256.of(document), owner, now);
            archive.keep(kept, new KeptTexts(application, document), owner.who());
            documents.add(document);
        }
        return documents;
    }

    private static KeptAssessment kept(
            Judged judged, Assessment assessment, String documentSha256, Owner owner, Instant now) {
        var applied = assessment.ruleset();
        return new KeptAssessment(
                assessment.id(),
                now,
                judged.application().id(),
                assessment.application().sha256(),
                judged.application().name(),
                applied.id(),
                applied.sha256(),
                applied.edition(),
                applied.asOf(),
                judged.language(),
                assessment.scenario(),
                assessment.verdict(),
                assessment.engineVersion(),
                documentSha256,
                owner.organisation(),
                null);
    }
}
