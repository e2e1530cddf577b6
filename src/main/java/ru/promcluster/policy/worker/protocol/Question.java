package ru.promcluster.policy.worker.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.Json;
import ru.promcluster.rulebook.files.RuleFiles;

/** What a worker is asked. */
public sealed interface Question {

    /** What is wrong with the rules. */
    record Diagnose(RuleFiles rules) implements Question {}

    /** What comes of their cases. */
    record RunCases(RuleFiles rules) implements Question {}

    /** Which of some changes of the rules no case notices. */
    record Mutate(RuleFiles rules, int first, int most) implements Question {}

    /** What the criteria cost that are in force on a day. */
    record MeasureCosts(RuleFiles rules, String ruleset, LocalDate day) implements Question {}

    /** How rules differ. */
    record Compare(RuleFiles before, RuleFiles after) implements Question {}

    /** To get ready to judge. */
    record Open(RuleFiles rules, JudgeOrder order) implements Question {}

    /** To judge as many applications as follow, a frame each. */
    record Judge(int applications) implements Question {}

    /** The frame of the question. */
    default byte[] frame() {
        return Json.bytes(out -> {
            out.writeStartArray();
            out.writeString(getClass().getSimpleName());
            write(this, out);
            out.writeEndArray();
        });
    }

    /** Reads a frame. */
    static Question read(byte[] frame) throws IOException {
        try (var in = new StrictReader(frame)) {
            in.begin();
            var question = question(in.text(), in);
            in.end();
            return question;
        }
    }

    private static Question question(String kind, StrictReader in) throws IOException {
        return switch (kind) {
            case "Diagnose" -> new Diagnose(rules(in));
            case "RunCases" -> new RunCases(rules(in));
            case "Mutate" -> new Mutate(rules(in), (int) in.count(), (int) in.count());
            case "MeasureCosts" -> new MeasureCosts(rules(in), in.text(), in.day());
            case "Compare" -> new Compare(rules(in), rules(in));
            case "Open" -> new Open(rules(in), order(in));
            case "Judge" -> new Judge((int) in.count());
            default -> throw new GarbageException("A question of a kind that there is not");
        };
    }

    private static void write(Question question, JsonGenerator out) throws IOException {
        if (question instanceof Diagnose diagnose) {
            write(diagnose.rules, out);
        } else if (question instanceof RunCases run) {
            write(run.rules, out);
        } else if (question instanceof Mutate mutate) {
            write(mutate.rules, out);
            out.writeNumber(mutate.first);
            out.writeNumber(mutate.most);
        } else if (question instanceof MeasureCosts measure) {
            write(measure.rules, out);
            out.writeString(measure.ruleset);
            out.writeString(measure.day.toString());
        } else if (question instanceof Compare compare) {
            write(compare.before, out);
            write(compare.after, out);
        } else if (question instanceof Open open) {
            write(open.rules, out);
            write(open.order, out);
        } else if (question instanceof Judge judge) {
            out.writeNumber(judge.applications);
        }
    }

    private static void write(RuleFiles rules, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (var file : rules.chosen(every -> true).entrySet()) {
            out.writeStartArray();
            out.writeString(file.getKey());
            out.writeString(file.getValue());
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private static RuleFiles rules(StrictReader in) throws IOException {
        var texts = new TreeMap<String, String>();
        in.list(Integer.MAX_VALUE, file -> {
            file.begin();
            var path = file.text();
            var text = file.text(Integer.MAX_VALUE);
            file.end();
            return texts.put(path, text) == null;
        });
        return RuleFiles.of(texts);
    }

    private static void write(JudgeOrder order, JsonGenerator out) throws IOException {
        out.writeString(order.ruleset());
        out.writeString(order.asOf() == null ? null : order.asOf().toString());
        out.writeString(order.today().toString());
        out.writeString(order.figure());
        out.writeStartArray();
        for (var value : order.values()) {
            out.writeNumber(value);
        }
        out.writeEndArray();
    }

    private static JudgeOrder order(StrictReader in) throws IOException {
        return new JudgeOrder(
                in.text(),
                dayOrNull(in.textOrNull()),
                in.day(),
                in.textOrNull(),
                in.list(JudgeOrder.MOST_VALUES, StrictReader::decimal));
    }

    private static @Nullable LocalDate dayOrNull(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
