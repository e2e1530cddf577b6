package ru.promcluster.cli.check;

import java.io.PrintStream;
import ru.promcluster.cli.terminal.Columns;
import ru.promcluster.cli.terminal.Style;
import ru.promcluster.cli.terminal.Terminal;

/** Prints lines and paragraphs, in colour where a person looks on. */
public final class Ink {

    private final PrintStream out;
    private final boolean colours;

    public Ink(Terminal terminal) {
        out = terminal.out();
        colours = terminal.colours();
    }

    public String in(Style style, String text) {
        return style.of(text, colours);
    }

    public void line(String text) {
        out.println(text.stripTrailing());
    }

    public void blank() {
        out.println();
    }

    /** A text set to the width of the page: the first line begins with the mark, the others below its end. */
    public void paragraph(String mark, String text) {
        var lines = Columns.wrapped(text, Columns.WIDTH - mark.length());
        line(mark + lines.get(0));
        lines.stream().skip(1).forEach(next -> line(" ".repeat(mark.length()) + next));
    }

    /** The same without a mark, in a style. */
    public void paragraph(Style style, String text) {
        Columns.wrapped(text, Columns.WIDTH).forEach(next -> line(in(style, next)));
    }
}
