package ru.promcluster.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Assessment.CriterionResult;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Criterion;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Status;

/** Writes assessments as JSON, section 2 of the contract: the same assessment gives the same bytes. */
public final class AssessmentWriter {

    private AssessmentWriter() {}

    public static byte[] write(Assessment assessment) {
        return Json.bytes(out -> write(assessment, out));
    }

    public static void write(Assessment assessment, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", assessment.id());
        writeSubject(assessment, out);
        out.writeStringField("verdict", assessment.verdict().name());
        out.writeStringField("confidence", assessment.confidence().name());
        out.writeStringField("caveat", assessment.caveat());
        writeCounts(assessment.criteria(), out);
        out.writeArrayFieldStart("criteria");
        for (var criterion : assessment.criteria()) {
            writeCriterion(criterion, out);
        }
        out.writeEndArray();
        writeData(assessment.data(), out);
        out.writeStringField("nextFact", assessment.nextFact());
        out.writeObjectFieldStart("engine");
        out.writeStringField("version", assessment.engineVersion());
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void writeSubject(Assessment assessment, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("application");
        out.writeStringField("id", assessment.application().id());
        out.writeStringField("sha256", assessment.application().sha256());
        out.writeEndObject();
        var ruleset = assessment.ruleset();
        out.writeObjectFieldStart("ruleset");
        out.writeStringField("id", ruleset.id());
        out.writeStringField("edition", ruleset.edition());
        out.writeStringField("version", ruleset.version());
        out.writeStringField("sha256", ruleset.sha256());
        out.writeStringField("asOf", ruleset.asOf().toString());
        out.writeEndObject();
    }

    private static void writeCounts(List<CriterionResult> criteria, JsonGenerator out) throws IOException {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (var criterion : criteria) {
            counts.merge(criterion.finding().status(), 1, Integer::sum);
        }
        out.writeObjectFieldStart("counts");
        for (var status : Status.values()) {
            out.writeNumberField(countName(status), counts.getOrDefault(status, 0));
        }
        out.writeEndObject();
    }

    private static String countName(Status status) {
        return switch (status) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case UNDETERMINED -> "undetermined";
            case NOT_APPLICABLE -> "notApplicable";
            case MANUAL -> "manual";
            case ERROR -> "error";
        };
    }

    private static void writeCriterion(CriterionResult result, JsonGenerator out) throws IOException {
        var finding = result.finding();
        var criterion = finding.criterion();
        out.writeStartObject();
        out.writeStringField("id", criterion.id());
        out.writeStringField("status", finding.status().name());
        out.writeStringField("severity", criterion.severity().name());
        out.writeStringField("title", result.title());
        out.writeStringField("explanation", result.explanation());
        if (result.remedy() != null) {
            out.writeStringField("remedy", result.remedy());
        }
        writeLaw(criterion.law(), out);
        writeComparison(finding, out);
        writeTexts("evidence", finding.evidence(), out);
        out.writeArrayFieldStart("missing");
        for (var missing : result.missing()) {
            out.writeStartObject();
            out.writeStringField("pointer", missing.pointer());
            out.writeStringField("question", missing.question());
            out.writeEndObject();
        }
        out.writeEndArray();
        writeRule(criterion.rule(), out);
        out.writeEndObject();
    }

    private static void writeLaw(Criterion.LawReference law, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("law");
        out.writeStringField("act", law.act());
        out.writeStringField("point", law.point());
        out.writeStringField("confidence", law.confidence().name());
        writeTexts("sources", law.sources(), out);
        out.writeEndObject();
    }

    private static void writeComparison(Finding finding, JsonGenerator out) throws IOException {
        var observed = finding.observed();
        var required = finding.requirement();
        if (required == null) {
            return;
        }
        if (observed != null) {
            var rounding = required.operator().awayFromPassing();
            out.writeObjectFieldStart("observed");
            writeNumber("min", shown(observed.min(), rounding), out);
            writeNumber("max", shown(observed.max(), rounding), out);
            out.writeEndObject();
        }
        writeRequirement(required, out);
        if (observed != null) {
            writeNumber("gap", finding.gap(), out);
        }
    }

    private static @Nullable BigDecimal shown(Bounds.@Nullable End end, RoundingMode rounding) {
        return end == null ? null : end.value().rounded(rounding);
    }

    private static void writeRequirement(Requirement required, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("required");
        out.writeStringField("operator", required.operator().sign());
        writeNumber("value", required.value(), out);
        if (required.relieved() != null) {
            writeNumber("relieved", required.relieved(), out);
        }
        out.writeStringField("unit", required.unit().name());
        out.writeEndObject();
    }

    private static void writeNumber(String field, @Nullable BigDecimal number, JsonGenerator out) throws IOException {
        if (number == null) {
            out.writeNullField(field);
        } else {
            out.writeNumberField(field, number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
        }
    }

    private static void writeRule(Criterion.RuleReference rule, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("rule");
        out.writeStringField("file", rule.file());
        out.writeStringField("name", rule.name());
        out.writeNumberField("line", rule.line());
        out.writeEndObject();
    }

    private static void writeTexts(String field, List<String> texts, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(field);
        for (var text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    private static void writeData(List<Assessment.DataFinding> findings, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("data");
        for (var finding : findings) {
            out.writeStartObject();
            out.writeStringField("pointer", finding.pointer());
            out.writeStringField("code", finding.code());
            out.writeStringField("severity", finding.severity());
            out.writeStringField("message", finding.message());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
