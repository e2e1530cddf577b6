package ru.promcluster.rulebook.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the rule that a sentence stands for, a line for each part, so that every line has one place in the sentence. */
final class DrlText {

    private final DialectFile file;
    private final Tree finding;
    private final List<Line> view = new ArrayList<>();
    private final List<Line> counts = new ArrayList<>();
    private int measures;

    DrlText(DialectFile file, Tree finding) {
        this.file = file;
        this.finding = finding;
    }

    private record Line(String text, Expansion.Place place) {}

    Expansion expansion(String criterion) {
        var consequence = consequence();
        var lines = new ArrayList<Line>();
        var header = new Expansion.Place(file.nameLine(), 0, 0);
        lines.add(new Line("rule \"" + file.name() + "\"", header));
        lines.add(new Line("    @criterion(\"" + criterion + "\")", header));
        var clause = file.clause();
        if (clause != null) {
            lines.add(new Line("    @clause(\"" + clause + "\")", new Expansion.Place(file.clauseLine(), 0, 0)));
        }
        lines.add(new Line("when", place(finding)));
        lines.addAll(pattern());
        lines.addAll(counts);
        lines.add(new Line("then", place(finding)));
        lines.add(new Line("    " + consequence, place(finding)));
        lines.add(new Line("end", place(finding)));
        var text = lines.stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
        return new Expansion(
                text, file.nameLine(), lines.stream().map(Line::place).toList());
    }

    private List<Line> pattern() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < view.size(); i++) {
            var line = view.get(i);
            var begin = i == 0 ? "    ClusterView( " : "        ";
            var end = i == view.size() - 1 ? " )" : ",";
            lines.add(new Line(begin + line.text() + end, line.place()));
        }
        return lines.isEmpty() ? List.of(new Line("    ClusterView( )", place(finding))) : lines;
    }

    private static Expansion.Place place(Tree tree) {
        var sample = tree.sample();
        return new Expansion.Place(tree.first().line(), tree.first().column(), sample == null ? 0 : sample.line());
    }

    /** The template of the finding; a measure in it becomes the variable that it is bound to. */
    private String consequence() {
        var sample = sample(finding);
        var text = sample.template();
        for (var token : sample.tokens()) {
            var filler = finding.gaps().get(token.text());
            if (token.kind() == Token.Kind.BRACED && filler != null) {
                text = text.replace("{" + token.text() + "}", argument(filler));
            }
        }
        return text + ";";
    }

    private String argument(Tree filler) {
        var sample = filler.sample();
        if (sample == null) {
            return filler.meaning();
        }
        measures++;
        var number = measures == 1 ? "" : String.valueOf(measures);
        if (sample.part() == Part.COUNT) {
            return counted(filler, number);
        }
        view.add(new Line("$found" + number + " : " + filler.meaning(), place(filler)));
        return "$found" + number;
    }

    /**
     * {@code Type of sure, inDoubt, notListed}, the middle one only where there is doubt who is counted. Whoever surely meets
     * every condition counts for sure; whoever surely fails none may count.
     */
    private String counted(Tree count, String number) {
        var words = count.meaning().split("\\s+of\\s+|\\s*,\\s*", -1);
        var lists = List.of(words).subList(1, words.length);
        var conditions = conditions(count);
        var surely = conditions.stream().map(DrlText::surely).collect(Collectors.joining(", "));
        var perhaps = conditions.stream().map(DrlText::perhaps).collect(Collectors.joining(", "));
        var arguments = new ArrayList<String>();
        for (int i = 0; i < lists.size() - 1; i++) {
            var list = "$list" + number + "_" + i;
            view.add(new Line(list + " : " + lists.get(i), place(count)));
            if (i == 0) {
                arguments.add(accumulated(words[0], surely, list, "$surely" + number, count));
            }
            arguments.add(accumulated(words[0], perhaps, list, "$perhaps" + number + "_" + i, count));
        }
        view.add(new Line("$rest" + number + " : " + lists.get(lists.size() - 1), place(count)));
        arguments.add("$rest" + number);
        return "finding.countedBetween( " + String.join(", ", arguments) + " )";
    }

    private String accumulated(String type, String conditions, String list, String variable, Tree count) {
        counts.add(new Line(
                "    accumulate( " + type + "( " + conditions + " ) from " + list + "; " + variable + " : count() )",
                place(count)));
        return variable;
    }

    private static List<String> conditions(Tree count) {
        return sample(count).tokens().stream()
                .map(token -> count.gaps().get(token.text()))
                .filter(DrlText::isCondition)
                .map(Tree::meaning)
                .toList();
    }

    private static boolean isCondition(@Nullable Tree tree) {
        var sample = tree == null ? null : tree.sample();
        return sample != null && sample.part().isCondition();
    }

    /** A condition is written {@code field ? test}. */
    private static String surely(String condition) {
        int mark = condition.indexOf(" ? ");
        return mark < 0 ? condition : condition.substring(0, mark) + " != null, " + condition.substring(mark + 3);
    }

    private static String perhaps(String condition) {
        int mark = condition.indexOf(" ? ");
        return mark < 0 ? condition : condition.substring(0, mark) + " == null || " + condition.substring(mark + 3);
    }

    private static Sample sample(Tree tree) {
        var sample = tree.sample();
        if (sample == null) {
            throw new IllegalArgumentException("A single word has no sample: " + tree);
        }
        return sample;
    }
}
