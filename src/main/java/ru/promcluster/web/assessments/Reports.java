package ru.promcluster.web.assessments;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import ru.promcluster.assessment.StoredRulebooks;
import ru.promcluster.exchange.document.AssessmentDocument;
import ru.promcluster.exchange.report.AssessmentReport;
import ru.promcluster.exchange.report.ReportSubject;
import ru.promcluster.exchange.report.RulesetTitle;
import ru.promcluster.history.KeptAssessment;

/** Prints kept assessments from their own text, in the language they were made in. */
@Singleton
final class Reports {

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
        var ruleset = rulebooks.quickRulebook(kept.rulesetSha256()).ruleset(kept.rulesetId());
        return new ReportSubject(
                kept.clusterName(),
                RulesetTitle.of(Objects.requireNonNull(ruleset, "A bundle without its ruleset"), kept.edition()),
                kept.storedAt());
    }
}
