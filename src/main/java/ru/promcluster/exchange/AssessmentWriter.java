package ru.promcluster.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Assessment.CriterionResult;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Criterion;
import ru.promcluster.verdict.Depth;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Trace;

/** Writes assessments as JSON, section 2 of the contract: the same assessment gives the same bytes. */
public final class AssessmentWriter {

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString STATUS = new SerializedString("status");
    private static final SerializedString SEVERITY = new SerializedString("severity");
    private static final SerializedString TITLE = new SerializedString("title");
    private static final SerializedString EXPLANATION = new SerializedString("explanation");
    private static final SerializedString REMEDY = new SerializedString("remedy");
    private static final SerializedString LAW = new SerializedString("law");
    private static final SerializedString RULE = new SerializedString("rule");
    private static final SerializedString OBSERVED = new SerializedString("observed");
    private static final SerializedString MIN = new SerializedString("min");
    private static final SerializedString MAX = new SerializedString("max");
    private static final SerializedString GAP = new SerializedString("gap");
    private static final SerializedString REQUIRED = new SerializedString("required");
    private static final SerializedString OPERATOR = new SerializedString("operator");
    static final SerializedString VALUE = new SerializedString("value");
    private static final SerializedString RELIEVED = new SerializedString("relieved");
    private static final SerializedString UNIT = new SerializedString("unit");
    private static final SerializedString EVIDENCE = new SerializedString("evidence");
    private static final SerializedString MISSING = new SerializedString("missing");
    private static final SerializedString POINTER = new SerializedString("pointer");
    private static final SerializedString QUESTION = new SerializedString("question");
    static final SerializedString SOURCES = new SerializedString("sources");
    private static final SerializedString CODE = new SerializedString("code");
    private static final SerializedString MESSAGE = new SerializedString("message");

    /** So many digits always fit a long. */
    private static final int LONG_DIGITS = 18;

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
        out.writeFieldName("counts");
        writeCounts(assessment.criteria(), out);
        if (assessment.explain() != Depth.VERDICT) {
            out.writeArrayFieldStart("criteria");
            for (int i = 0; i < assessment.criteria().size(); i++) {
                var trace = assessment.traces().isEmpty()
                        ? null
                        : assessment.traces().get(i);
                writeCriterion(assessment.criteria().get(i), trace, out);
            }
            out.writeEndArray();
            writeData(assessment.data(), out);
        }
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
        if (assessment.scenario() != Scenario.MEMBERS) {
            out.writeStringField("scenario", assessment.scenario().code());
        }
    }

    /** How many criteria came to which status; every status has its number. */
    public static void writeCounts(List<CriterionResult> criteria, JsonGenerator out) throws IOException {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (var criterion : criteria) {
            counts.merge(criterion.finding().status(), 1, Integer::sum);
        }
        out.writeStartObject();
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

    private static void writeCriterion(CriterionResult result, @Nullable Trace trace, JsonGenerator out)
            throws IOException {
        var finding = result.finding();
        var text = CriterionText.of(finding.criterion());
        out.writeStartObject();
        write(ID, text.id(), out);
        write(STATUS, finding.status().name(), out);
        write(SEVERITY, text.severity(), out);
        write(TITLE, text.title(result.title()), out);
        write(EXPLANATION, result.explanation(), out);
        if (result.remedy() != null) {
            write(REMEDY, result.remedy(), out);
        }
        out.writeFieldName(LAW);
        out.writeRawValue(text.law());
        writeComparison(finding, out);
        writeTexts(EVIDENCE, finding.evidence(), out);
        out.writeFieldName(MISSING);
        out.writeStartArray();
        for (var missing : result.missing()) {
            out.writeStartObject();
            write(POINTER, missing.pointer(), out);
            write(QUESTION, missing.question(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeFieldName(RULE);
        out.writeRawValue(text.rule());
        if (trace != null) {
            TraceWriter.write(trace, out);
        }
        out.writeEndObject();
    }

    private static void write(SerializableString field, String text, JsonGenerator out) throws IOException {
        out.writeFieldName(field);
        out.writeString(text);
    }

    private static void write(SerializableString field, SerializableString text, JsonGenerator out) throws IOException {
        out.writeFieldName(field);
        out.writeString(text);
    }

    static void writeLaw(Criterion.LawReference law, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("act", law.act());
        out.writeStringField("point", law.point());
        out.writeStringField("confidence", law.confidence().name());
        writeTexts(SOURCES, law.sources(), out);
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
            out.writeFieldName(OBSERVED);
            out.writeStartObject();
            writeNumber(MIN, shown(observed.min(), rounding), out);
            writeNumber(MAX, shown(observed.max(), rounding), out);
            out.writeEndObject();
        }
        writeRequirement(required, out);
        if (observed != null) {
            writeNumber(GAP, finding.gap(), out);
        }
    }

    private static @Nullable BigDecimal shown(Bounds.@Nullable End end, RoundingMode rounding) {
        return end == null ? null : end.value().rounded(rounding);
    }

    private static void writeRequirement(Requirement required, JsonGenerator out) throws IOException {
        out.writeFieldName(REQUIRED);
        out.writeStartObject();
        write(OPERATOR, required.operator().sign(), out);
        writeNumber(VALUE, required.value(), out);
        if (required.relieved() != null) {
            writeNumber(RELIEVED, required.relieved(), out);
        }
        write(UNIT, required.unit().name(), out);
        out.writeEndObject();
    }

    static void writeNumber(SerializableString field, @Nullable BigDecimal number, JsonGenerator out)
            throws IOException {
        out.writeFieldName(field);
        if (number == null) {
            out.writeNull();
        } else if (number.scale() == 0 && number.precision() <= LONG_DIGITS) {
            out.writeNumber(number.longValue());
        } else {
            out.writeNumber(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
        }
    }

    static void writeRule(Criterion.RuleReference rule, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("file", rule.file());
        out.writeStringField("name", rule.name());
        out.writeNumberField("line", rule.line());
        out.writeEndObject();
    }

    static void writeTexts(SerializableString field, List<String> texts, JsonGenerator out) throws IOException {
        out.writeFieldName(field);
        out.writeStartArray();
        for (var text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    private static void writeData(List<Assessment.DataFinding> findings, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("data");
        for (var finding : findings) {
            out.writeStartObject();
            write(POINTER, finding.pointer(), out);
            write(CODE, finding.code(), out);
            write(SEVERITY, finding.severity(), out);
            write(MESSAGE, finding.message(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
