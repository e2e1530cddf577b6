package ru.promcluster.policy.simulation;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.policy.simulation.Sweep.Point;
import ru.promcluster.rulebook.sentence.Forms;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/** Draws a sweep as SVG: how many applications there are of each kind at each value of the figure. */
public final class SweepChart {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int LEFT = 76;
    private static final int RIGHT = 924;
    private static final int TOP = 128;
    private static final int BOTTOM = 460;
    private static final int TICK = 6;
    private static final int LABEL = 22;
    private static final int LEGEND_Y = 96;

    private static final String STYLE = """
            text { font-family: "Liberation Sans", "Segoe UI", Roboto, Arial, sans-serif; fill: #24292f; font-size: 15px }
            .title { font-size: 20px; font-weight: 600 }
            .small { font-size: 14px; fill: #57606a }
            .grid { stroke: #d8dee4; stroke-width: 1 }
            .axis { stroke: #57606a; stroke-width: 1.5 }
            .now { stroke: #9a6700; stroke-width: 1.5; stroke-dasharray: 5 4 }
            .nowtext { fill: #7d4e00; font-size: 14px }
            .line { fill: none; stroke-width: 2.5; stroke-linejoin: round }
            """;

    private final Sweep sweep;
    private final Language language;
    private final Svg svg;
    private final ChartScale x;
    private final ChartScale y;

    private SweepChart(Sweep sweep, Language language, Svg svg) {
        this.sweep = sweep;
        this.language = language;
        this.svg = svg;
        var points = sweep.points();
        x = new ChartScale(points.get(0).value(), points.get(points.size() - 1).value(), LEFT, RIGHT);
        y = new ChartScale(BigDecimal.ZERO, BigDecimal.valueOf(Math.max(1, sweep.judged())), BOTTOM, TOP);
    }

    /** A curve of the chart. */
    private record Curve(Bilingual name, String colour, String dashes, ToLongFunction<Point> height) {}

    /** Writes the picture; the stream stays open. */
    public static void write(Sweep sweep, Language language, OutputStream out) throws XMLStreamException {
        var svg = Svg.to(out, WIDTH, HEIGHT, STYLE);
        new SweepChart(sweep, language, svg).draw();
        svg.end();
    }

    private void draw() throws XMLStreamException {
        svg.text(LEFT, 40, "title", "start", shortened(title()));
        svg.text(LEFT, 66, "small", "start", subtitle());
        drawGrid();
        drawNow();
        var curves = curves();
        for (int i = curves.size() - 1; i >= 0; i--) {
            draw(curves.get(i));
        }
        drawLegend(curves);
    }

    private String title() {
        var criteria = sweep.criteria().stream()
                .map(asked -> asked.title().in(language))
                .collect(Collectors.joining("; "));
        return criteria.isEmpty() ? sweep.figure().name() : criteria;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 84
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 83)) + "…";
    }

    private String subtitle() {
        var day = sweep.asOf();
        return new Bilingual(
                        "Заявок: " + sweep.judged() + (day == null ? "" : "; требования на " + day) + ". Число правил: "
                                + sweep.figure().name(),
                        "Applications: " + sweep.judged() + (day == null ? "" : "; requirements of " + day)
                                + ". Figure of the rules: " + sweep.figure().name())
                .in(language);
    }

    private void drawGrid() throws XMLStreamException {
        for (var tick : y.ticks(BigDecimal.ONE)) {
            svg.line(String.valueOf(LEFT), y.point(tick), String.valueOf(RIGHT), y.point(tick), "grid");
            svg.text(String.valueOf(LEFT - 10), lowered(y.point(tick)), "small", "end", tick.toPlainString());
        }
        svg.line(String.valueOf(LEFT), String.valueOf(BOTTOM), String.valueOf(RIGHT), String.valueOf(BOTTOM), "axis");
        for (var tick : x.ticks(BigDecimal.valueOf(1, 4))) {
            var at = x.point(tick);
            svg.line(at, String.valueOf(BOTTOM), at, String.valueOf(BOTTOM + TICK), "axis");
            svg.text(at, String.valueOf(BOTTOM + TICK + LABEL), "small", "middle", amount(tick));
        }
        svg.text(
                (LEFT + RIGHT) / 2,
                BOTTOM + 62,
                "",
                "middle",
                new Bilingual("Значение числа", "Value of the figure").in(language));
        svg.text(LEFT, TOP - 12, "small", "start", new Bilingual("Заявок", "Applications").in(language));
    }

    /** Labels of lines stand with their middle on them. */
    private static String lowered(String point) {
        return new BigDecimal(point).add(BigDecimal.valueOf(5)).toPlainString();
    }

    private void drawNow() throws XMLStreamException {
        var now = sweep.figure().value();
        if (now.compareTo(x.least()) < 0 || now.compareTo(x.greatest()) > 0) {
            return;
        }
        var at = x.point(now);
        svg.line(at, String.valueOf(TOP), at, String.valueOf(BOTTOM), "now");
        var isRight = new BigDecimal(at).compareTo(BigDecimal.valueOf((LEFT + RIGHT) / 2L)) > 0;
        var beside =
                new BigDecimal(at).add(BigDecimal.valueOf(isRight ? -7 : 7)).toPlainString();
        svg.text(
                beside,
                String.valueOf(TOP - 12),
                "nowtext",
                isRight ? "end" : "start",
                new Bilingual("в правилах: ", "in the rules: ").in(language) + amount(now));
    }

    private List<Curve> curves() {
        var curves = new ArrayList<Curve>();
        curves.add(new Curve(
                new Bilingual("вывод «соответствует»", "verdict “eligible”"), "#0550ae", "", Point::eligible));
        if (!sweep.criteria().isEmpty()) {
            curves.add(new Curve(
                    new Bilingual("требование выполнено", "criterion passed"),
                    "#1a7f37",
                    "",
                    point -> point.criteria().get(0).passed()));
            curves.add(new Curve(
                    new Bilingual("не выполнено", "failed"),
                    "#cf222e",
                    "",
                    point -> point.criteria().get(0).failed()));
            curves.add(new Curve(
                    new Bilingual("неизвестно", "open"),
                    "#6e7781",
                    "7 4",
                    point -> point.criteria().get(0).open()));
        }
        return curves;
    }

    private void draw(Curve curve) throws XMLStreamException {
        var points = new ArrayList<String>();
        for (var point : sweep.points()) {
            points.add(x.point(point.value()) + "," + y.point(height(curve, point)));
        }
        svg.polyline(String.join(" ", points), curve.colour, curve.dashes);
        for (var point : sweep.points()) {
            svg.dot(
                    x.point(point.value()),
                    y.point(height(curve, point)),
                    curve.colour,
                    curve.name.in(language) + ": " + amount(point.value()) + " — " + height(curve, point));
        }
    }

    private static BigDecimal height(Curve curve, Point point) {
        return BigDecimal.valueOf(curve.height.applyAsLong(point));
    }

    private void drawLegend(List<Curve> curves) throws XMLStreamException {
        int at = LEFT;
        for (var curve : curves) {
            var name = curve.name.in(language);
            svg.polyline(
                    at + "," + (LEGEND_Y - 5) + " " + (at + 26) + "," + (LEGEND_Y - 5), curve.colour, curve.dashes);
            svg.text(at + 34, LEGEND_Y, "", "start", name);
            at += 34 + 8 * name.length() + 26;
        }
    }

    private String amount(BigDecimal value) {
        var text = new StringBuilder();
        Grammar.of(language).amount(text, value, sweep.figure().unit(), Forms.NONE);
        return text.toString();
    }
}
