package ru.promcluster.policy.worker.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.CaseResult;
import ru.promcluster.policy.CaseRun;
import ru.promcluster.policy.Difference;
import ru.promcluster.policy.comparison.RulesDiff;
import ru.promcluster.policy.mutation.MutationPass;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblem.Level;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Excerpt;

/** How problems, runs of cases and differences of rules are written and read. */
public final class Codecs {

    /** More than anybody reads. */
    private static final int MOST_PROBLEMS = 10_000;

    private static final int MOST_RESULTS = 100_000;
    private static final int MOST_DIFFERENCES = 20;
    private static final int MOST_CHANGES = 20_000;

    /** A page of text for each file that there may be. */
    private static final int LONGEST_UNIFIED = 2_000_000;

    public static final Codec<List<RuleProblem>> PROBLEMS =
            new Codec<RuleProblem>(Codecs::write, Codecs::problem).list(MOST_PROBLEMS);

    private static final Codec<List<Difference>> DIFFERENCES = new Codec<Difference>(
                    (difference, out) -> texts(out, difference.field(), difference.expected(), difference.found()),
                    in -> {
                        in.begin();
                        var difference = new Difference(in.text(), in.text(), in.text());
                        in.end();
                        return difference;
                    })
            .list(MOST_DIFFERENCES);

    private static final Codec<List<CaseResult>> RESULTS =
            new Codec<CaseResult>(Codecs::write, Codecs::result).list(MOST_RESULTS);

    private static final Codec<List<RulesDiff.Change>> CHANGES = new Codec<RulesDiff.Change>(
                    (change, out) -> texts(
                            out,
                            change.code(),
                            change.ruleset(),
                            change.subject(),
                            change.sentence().ru(),
                            change.sentence().en()),
                    in -> {
                        in.begin();
                        var change = new RulesDiff.Change(
                                in.text(), in.text(), in.text(), new Bilingual(in.text(), in.text()));
                        in.end();
                        return change;
                    })
            .list(MOST_CHANGES);

    public static final Codec<CaseRun> CASES = new Codec<>(
            (run, out) -> {
                out.writeStartArray();
                RESULTS.write(run.results(), out);
                PROBLEMS.write(run.problems(), out);
                out.writeEndArray();
            },
            in -> {
                in.begin();
                var run = new CaseRun(RESULTS.read(in), PROBLEMS.read(in));
                in.end();
                return run;
            });

    public static final Codec<RulesDiff> DIFF = new Codec<>(
            (diff, out) -> {
                out.writeStartArray();
                CHANGES.write(diff.changes(), out);
                text(out, diff.unified(), LONGEST_UNIFIED);
                out.writeEndArray();
            },
            in -> {
                in.begin();
                var diff = new RulesDiff(CHANGES.read(in), in.text(LONGEST_UNIFIED));
                in.end();
                return diff;
            });

    private static final Codec<List<String>> NAMES =
            new Codec<String>(Codecs::text, StrictReader::text).list(MOST_PROBLEMS);

    public static final Codec<MutationPass> MUTATION = new Codec<>(
            (pass, out) -> {
                out.writeStartArray();
                out.writeNumber(pass.mutants());
                NAMES.write(pass.survivors(), out);
                out.writeEndArray();
            },
            in -> {
                in.begin();
                var pass = new MutationPass(place(in), NAMES.read(in));
                in.end();
                return pass;
            });

    private Codecs() {}

    private static void write(RuleProblem problem, JsonGenerator out) throws IOException {
        out.writeStartArray();
        text(out, problem.file());
        out.writeNumber(problem.span().line());
        out.writeNumber(problem.span().column());
        out.writeNumber(problem.span().endLine());
        out.writeNumber(problem.span().endColumn());
        out.writeString(problem.level().name());
        text(out, problem.code());
        text(out, problem.russian());
        text(out, problem.english());
        out.writeEndArray();
    }

    private static RuleProblem problem(StrictReader in) throws IOException {
        in.begin();
        var problem = new RuleProblem(in.text(), span(in), in.choice(Level.class), in.text(), in.text(), in.text());
        in.end();
        return problem;
    }

    private static Span span(StrictReader in) throws IOException {
        try {
            return new Span(place(in), place(in), place(in), place(in));
        } catch (IllegalArgumentException e) {
            throw new GarbageException("No stretch of a text: " + e.getMessage());
        }
    }

    private static int place(StrictReader in) throws IOException {
        return (int) Math.min(in.count(), Integer.MAX_VALUE);
    }

    private static void write(CaseResult result, JsonGenerator out) throws IOException {
        out.writeStartArray();
        text(out, result.name());
        text(out, result.place());
        text(out, result.ruleset());
        text(out, result.edition());
        text(out, result.criterion());
        out.writeString(result.day().toString());
        DIFFERENCES.write(result.differences(), out);
        out.writeNumber(result.duration().toNanos());
        out.writeEndArray();
    }

    private static CaseResult result(StrictReader in) throws IOException {
        in.begin();
        var result = new CaseResult(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.day(),
                DIFFERENCES.read(in),
                Duration.ofNanos(in.count()));
        in.end();
        return result;
    }

    private static void texts(JsonGenerator out, String... texts) throws IOException {
        out.writeStartArray();
        for (var text : texts) {
            text(out, text);
        }
        out.writeEndArray();
    }

    /** Cut where it is longer than the reader takes: a long honest text is no garbage. */
    static void text(@Nullable String text, JsonGenerator out) throws IOException {
        text(out, text);
    }

    static void text(JsonGenerator out, @Nullable String text) throws IOException {
        text(out, text, StrictReader.LONGEST_TEXT);
    }

    private static void text(JsonGenerator out, @Nullable String text, int longest) throws IOException {
        if (text == null) {
            out.writeNull();
        } else {
            out.writeString(Excerpt.beginning(text, longest));
        }
    }
}
