package ru.promcluster.exchange.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Status;

/** A document as a JSON tree again, written by hand from section 2 of the contract. */
final class DocumentTree {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Map<Status, String> COUNTS = Map.of(
            Status.PASSED, "passed",
            Status.FAILED, "failed",
            Status.UNDETERMINED, "undetermined",
            Status.NOT_APPLICABLE, "notApplicable",
            Status.MANUAL, "manual",
            Status.ERROR, "error");

    private DocumentTree() {}

    static JsonNode of(AssessmentDocument document) {
        var out = MAPPER.createObjectNode().put("id", document.id());
        out.putObject("application")
                .put("id", document.application().id())
                .put("sha256", document.application().sha256());
        var ruleset = document.ruleset();
        out.putObject("ruleset")
                .put("id", ruleset.id())
                .put("edition", ruleset.edition())
                .put("version", ruleset.version())
                .put("sha256", ruleset.sha256())
                .put("asOf", ruleset.asOf().toString());
        out.put("verdict", document.verdict().name());
        out.put("confidence", document.confidence().name());
        out.put("caveat", document.caveat());
        var counts = out.putObject("counts");
        COUNTS.forEach((status, name) -> counts.put(name, document.count(status)));
        var criteria = out.putArray("criteria");
        document.criteria().forEach(written -> criteria.add(criterion(written)));
        var data = out.putArray("data");
        document.data()
                .forEach(found -> data.addObject()
                        .put("pointer", found.pointer())
                        .put("code", found.code())
                        .put("severity", found.severity())
                        .put("message", found.message()));
        out.put("nextFact", document.nextFact());
        out.putObject("engine").put("version", document.engineVersion());
        return out;
    }

    private static ObjectNode criterion(WrittenCriterion written) {
        var criterion = written.criterion();
        var out = MAPPER.createObjectNode();
        out.put("id", criterion.id()).put("status", written.status().name());
        out.put("severity", criterion.severity().name());
        out.put("title", written.title()).put("explanation", written.explanation());
        if (written.remedy() != null) {
            out.put("remedy", written.remedy());
        }
        var law = out.putObject("law");
        law.put("act", criterion.law().act()).put("point", criterion.law().point());
        law.put("confidence", criterion.law().confidence().name());
        texts(law, "sources", criterion.law().sources());
        comparison(written, out);
        texts(out, "evidence", written.evidence());
        var missing = out.putArray("missing");
        written.missing()
                .forEach(asked ->
                        missing.addObject().put("pointer", asked.pointer()).put("question", asked.question()));
        out.putObject("rule")
                .put("file", criterion.rule().file())
                .put("name", criterion.rule().name())
                .put("line", criterion.rule().line());
        return out;
    }

    private static void comparison(WrittenCriterion written, ObjectNode out) {
        var comparison = written.comparison();
        if (comparison == null) {
            return;
        }
        var observed = out.putObject("observed");
        number(observed, "min", comparison.min());
        number(observed, "max", comparison.max());
        var required = comparison.required();
        var asked = out.putObject("required");
        asked.put("operator", required.operator().sign());
        number(asked, "value", required.value());
        if (required.relieved() != null) {
            number(asked, "relieved", required.relieved());
        }
        asked.put("unit", required.unit().name());
        number(out, "gap", comparison.gap());
    }

    /** As the parser gives it: whole numbers by their size, fractions exact. */
    private static void number(ObjectNode out, String field, @Nullable BigDecimal number) {
        if (number == null) {
            out.putNull(field);
        } else {
            out.set(field, parsed(number.toPlainString()));
        }
    }

    private static JsonNode parsed(String number) {
        try {
            return AssessmentDocumentTest.MAPPER.readTree(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void texts(ObjectNode out, String field, List<String> texts) {
        var array = out.putArray(field);
        texts.forEach(array::add);
    }
}
