package ru.promcluster.web.assessments;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jboss.logging.Logger;
import ru.promcluster.assessment.StoredRulebooks;
import ru.promcluster.exchange.document.AssessmentDocument;
import ru.promcluster.exchange.report.AssessmentReport;
import ru.promcluster.exchange.report.ReportSubject;
import ru.promcluster.exchange.report.RulesetTitle;
import ru.promcluster.history.KeptAssessment;
import ru.promcluster.rulebook.BrokenRulesException;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.web.RequestRefused;

/** Prints kept assessments from their own text, in the language they were made in. */
@Singleton
final class Reports {

    private static final Logger LOG = Logger.getLogger(Reports.class);

    private final StoredRulebooks rulebooks;
    private final AssessmentReport report = new AssessmentReport();

    Reports(StoredRulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    byte[] html(byte[] document, KeptAssessment kept) {
        return report.html(AssessmentDocument.of(document), subject(kept), kept.language())
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] pdf(byte[] document, KeptAssessment kept) {
        return report.pdf(AssessmentDocument.of(document), subject(kept), kept.language());
    }

    private ReportSubject subject(KeptAssessment kept) {
        return new ReportSubject(kept.clusterName(), RulesetTitle.of(ruleset(kept), kept.edition()), kept.storedAt());
    }

    private Ruleset ruleset(KeptAssessment kept) {
        try {
            var ruleset = rulebooks.quickRulebook(kept.rulesetSha256()).ruleset(kept.rulesetId());
            return Objects.requireNonNull(ruleset, "A bundle without its ruleset");
        } catch (IllegalArgumentException | BrokenRulesException changed) {
            LOG.errorf(changed, "The ruleset of %s cannot be opened", kept.id());
            throw new RequestRefused(KeptProblems.cannotBePrinted(kept.id()));
        }
    }
}
