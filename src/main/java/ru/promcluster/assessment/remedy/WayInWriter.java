package ru.promcluster.assessment.remedy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import ru.promcluster.assessment.remedy.AdvisedWayIn.Advice;
import ru.promcluster.exchange.Json;
import ru.promcluster.rulebook.remedy.WayIn.Answer;
import ru.promcluster.rulebook.remedy.WayIn.None;
import ru.promcluster.rulebook.remedy.WayIn.NothingToDo;
import ru.promcluster.rulebook.remedy.WayIn.Steps;
import ru.promcluster.rulebook.remedy.step.MeasureStep;
import ru.promcluster.rulebook.remedy.step.MemberStep;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;

/** Writes a way in as JSON. */
public final class WayInWriter {

    private WayInWriter() {}

    public static byte[] write(AdvisedWayIn advised) {
        return Json.bytes(out -> write(advised, out));
    }

    private static void write(AdvisedWayIn advised, JsonGenerator out) throws IOException {
        var assessment = advised.assessment();
        var ruleset = assessment.ruleset();
        out.writeStartObject();
        out.writeObjectFieldStart("application");
        out.writeStringField("id", assessment.application().id());
        out.writeStringField("sha256", assessment.application().sha256());
        out.writeEndObject();
        out.writeObjectFieldStart("ruleset");
        out.writeStringField("id", ruleset.id());
        out.writeStringField("edition", ruleset.edition());
        out.writeStringField("version", ruleset.version());
        out.writeStringField("sha256", ruleset.sha256());
        out.writeStringField("asOf", ruleset.asOf().toString());
        out.writeEndObject();
        out.writeStringField("verdict", assessment.verdict().name());
        out.writeArrayFieldStart("criteria");
        for (int i = 0; i < advised.remedies().size(); i++) {
            var remedy = advised.wayIn().remedies().get(i);
            var criterion = remedy.failed().criterion().id();
            out.writeStartObject();
            out.writeStringField("id", criterion);
            out.writeStringField("title", advised.title(criterion));
            writeAnswer(remedy.answer(), advised.remedies().get(i), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeObjectFieldStart("smallestSet");
        writeAnswer(advised.wayIn().smallest(), advised.smallest(), out);
        if (advised.wayIn().smallest() instanceof Steps steps) {
            writeAfter(steps, advised, out);
        }
        out.writeEndObject();
        out.writeStringField("nextFact", assessment.nextFact());
        out.writeNumberField("candidates", advised.wayIn().tried());
        out.writeEndObject();
    }

    private static void writeAnswer(Answer answer, Advice advice, JsonGenerator out) throws IOException {
        out.writeStringField("outcome", outcome(answer));
        if (answer instanceof Steps steps) {
            out.writeNumberField("roubles", plain(steps.roubles()));
        }
        out.writeArrayFieldStart("steps");
        for (var told : advice.steps()) {
            writeStep(told, out);
        }
        out.writeEndArray();
        out.writeStringField("text", String.join(" ", advice.sentences()));
    }

    private static String outcome(Answer answer) {
        if (answer instanceof Steps steps) {
            return steps.least() ? "FOUND" : "FOUND_MAYBE_NOT_LEAST";
        }
        if (answer instanceof NothingToDo) {
            return "NOTHING_TO_DO";
        }
        return answer instanceof None none && none.limits() != null ? "NOT_FOUND" : "NONE_EXISTS";
    }

    private static void writeStep(AdvisedWayIn.Told told, JsonGenerator out) throws IOException {
        var step = told.step();
        out.writeStartObject();
        out.writeStringField("kind", step.kind());
        out.writeStringField("pointer", step.pointer());
        out.writeArrayFieldStart("participants");
        for (var id : participants(step)) {
            out.writeString(id);
        }
        out.writeEndArray();
        out.writeNumberField("roubles", plain(step.roubles()));
        out.writeStringField("sentence", told.sentence());
        out.writeEndObject();
    }

    private static BigDecimal plain(BigDecimal roubles) {
        var stripped = roubles.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Ids of those that the step is about; those that join get theirs here. */
    private static List<String> participants(Step step) {
        if (step instanceof MemberStep change) {
            return List.of(change.participant());
        }
        if (step instanceof Step.Join join) {
            return List.of(join.id());
        }
        if (step instanceof Step.SignContract contract) {
            return List.of(contract.supplier(), contract.buyer());
        }
        return step instanceof MeasureStep measure ? participants(measure) : List.of();
    }

    private static List<String> participants(MeasureStep step) {
        if (step instanceof MeasureStep.AddProject project) {
            return project.members();
        }
        if (step instanceof MeasureStep.BuyBatch batch) {
            return List.of(batch.supplier(), batch.buyer());
        }
        return step instanceof MeasureStep.AskForLess less ? List.of(less.applicant()) : List.of();
    }

    /** The verdict after the steps, and the binding criteria that keep it from being ELIGIBLE. */
    private static void writeAfter(Steps steps, AdvisedWayIn advised, JsonGenerator out) throws IOException {
        out.writeStringField("verdict", steps.verdict().name());
        out.writeArrayFieldStart("left");
        for (var finding : steps.after()) {
            if (isLeft(finding)) {
                out.writeStartObject();
                out.writeStringField("id", finding.criterion().id());
                out.writeStringField("title", advised.title(finding.criterion().id()));
                out.writeStringField("status", finding.status().name());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    private static boolean isLeft(Finding finding) {
        return finding.criterion().severity() == Severity.BINDING
                && (finding.status().isOpen() || finding.status() == Status.FAILED);
    }
}
