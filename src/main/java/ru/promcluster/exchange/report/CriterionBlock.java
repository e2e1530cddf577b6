package ru.promcluster.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.promcluster.exchange.document.WrittenCriterion;
import ru.promcluster.exchange.document.WrittenCriterion.Comparison;
import ru.promcluster.explanation.term.Figures;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Assessment.Question;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Unit;

/**
 * One criterion as the report shows it.
 *
 * @param number its place in the report, from 1
 * @param found empty where nothing was measured
 * @param required empty where nothing was compared
 * @param rows what is known of it, label and text; none is empty
 * @param questions what has to be found out
 * @param more how many questions are not shown
 */
record CriterionBlock(
        int number,
        String title,
        String status,
        boolean unsettled,
        String found,
        String required,
        List<Row> rows,
        List<String> questions,
        int more) {

    /** A label and what it says. */
    record Row(String label, String text) {}

    /** Makes blocks in one language; sources are numbered as they come. */
    static final class Maker {

        private static final int QUESTIONS = 12;

        private final Language language;
        private final Map<String, String> labels;
        private final Figures figures;
        private final Sources sources;

        Maker(Language language, Map<String, String> labels, Sources sources) {
            this.language = language;
            this.labels = labels;
            this.sources = sources;
            figures = new Figures(language);
        }

        CriterionBlock block(int number, WrittenCriterion written) {
            var comparison = written.comparison();
            var missing = written.missing();
            return new CriterionBlock(
                    number,
                    written.title(),
                    Terms.status(written.status()).in(language),
                    written.isUnsettled(),
                    comparison == null ? "" : figures.found(comparison.min(), comparison.max(), comparison.required()),
                    comparison == null ? "" : figures.required(comparison.required()),
                    rows(written),
                    missing.stream().limit(QUESTIONS).map(Question::question).toList(),
                    Math.max(0, missing.size() - QUESTIONS));
        }

        private List<Row> rows(WrittenCriterion written) {
            var rows = new ArrayList<Row>();
            var law = written.criterion().law();
            add(rows, "clause", law.act() + ", " + law.point());
            add(
                    rows,
                    "confidence",
                    Terms.confidence(law.confidence()).in(language) + sources.references(law.sources()));
            var comparison = written.comparison();
            if (comparison != null) {
                add(rows, "found", compared(comparison));
            }
            add(rows, "explanation", written.explanation());
            var remedy = written.remedy();
            if (remedy != null) {
                add(rows, "remedy", remedy);
            }
            return rows;
        }

        private String compared(Comparison comparison) {
            var required = comparison.required();
            return figures.found(comparison.min(), comparison.max(), required) + label("butRequired") + " "
                    + figures.required(required) + gap(comparison);
        }

        /** What is wanting; exact where the figure is known, else the most that it may be. */
        private String gap(Comparison comparison) {
            var gap = comparison.gap();
            var required = comparison.required();
            if (gap == null || gap.signum() == 0 || required.unit() == Unit.YES_NO) {
                return "";
            }
            var label = required.operator() == Operator.AT_MOST ? "excess" : "gap";
            return label(label)
                    + (comparison.isExact() ? " " : " " + label("upTo") + " ")
                    + figures.gap(gap, required.unit());
        }

        private void add(List<Row> rows, String label, String text) {
            rows.add(new Row(label(label), text));
        }

        private String label(String key) {
            return Objects.requireNonNull(labels.get(key), key);
        }
    }
}
