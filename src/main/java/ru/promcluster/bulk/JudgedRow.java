package ru.promcluster.bulk;

import java.util.List;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.exchange.ApplicationSource.Submitted;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.ProblemWriter;
import ru.promcluster.exchange.Reading;
import ru.promcluster.exchange.results.ResultRow;
import ru.promcluster.history.jobs.JobChunk;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Language;

/**
 * What came of one application.
 *
 * @param row what is written of it
 * @param facts what summaries ask of it
 */
record JudgedRow(ResultRow row, JobChunk.Row facts) {

    /**
     * How rows are written.
     *
     * @param named the ruleset that the whole is said to be judged by; single applications may have another one
     */
    record Form(Ruleset named, Language language) {

        @Nullable
        String otherRuleset(Assessment assessment) {
            var sha256 = assessment.ruleset().sha256();
            return sha256.equals(named.sha256()) ? null : sha256;
        }
    }

    static JudgedRow of(Submitted submitted, Reading reading, Outcome outcome, Form form) {
        var application = reading instanceof Reading.Accepted accepted ? accepted.application() : null;
        var regions = application == null ? List.<String>of() : Regions.of(application);
        var id = application == null ? null : application.id();
        var name = application == null ? null : application.name();
        var assessment = outcome instanceof Outcome.Assessed assessed ? assessed.assessment() : null;
        var row = new ResultRow(
                submitted.number(),
                id,
                name,
                regions,
                submitted.extra(),
                assessment != null,
                result(outcome, form.language()));
        var facts = new JobChunk.Row(
                submitted.number(),
                id,
                name,
                reading instanceof Reading.Accepted accepted ? accepted.sha256() : null,
                String.join(",", regions),
                assessment == null ? null : assessment.ruleset().edition(),
                assessment == null ? null : form.otherRuleset(assessment),
                assessment == null ? null : assessment.verdict().name(),
                assessment == null ? "" : StatusLetters.of(assessment, form.named()));
        return new JudgedRow(row, facts);
    }

    private static byte[] result(Outcome outcome, Language language) {
        if (outcome instanceof Outcome.Assessed assessed) {
            return AssessmentWriter.write(assessed.assessment());
        }
        return ProblemWriter.write(((Outcome.Refused) outcome).problem(), language);
    }
}
