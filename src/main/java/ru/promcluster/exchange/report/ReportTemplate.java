package ru.promcluster.exchange.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The page as a template; every value is escaped on its way in. */
final class ReportTemplate {

    /** The sign and its number stay on one line. */
    private static final Pattern NUMBER_SIGN = Pattern.compile("№ ");

    private static final char REPLACEMENT = '\uFFFD';

    private final Template template;
    private final String style = text("report.css");
    private final String paperStyle = text("paper.css");

    ReportTemplate() {
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build();
        template = engine.parse(text("report.html"), Variant.forContentType(Variant.TEXT_HTML));
    }

    /** @param paper with running head and page numbers */
    String filled(ReportPage page, boolean paper) {
        var html = template.data("page", page)
                .data("labels", page.labels())
                .data("style", new RawString(paper ? style + paperStyle : style))
                .data("paper", paper)
                .render();
        return withoutForbidden(NUMBER_SIGN.matcher(html).replaceAll("№\u00a0"));
    }

    /** A name may hold characters that no XML may, and half a surrogate pair. */
    private static String withoutForbidden(String html) {
        var out = new StringBuilder(html.length());
        html.codePoints()
                .map(character -> isAllowed(character) ? character : REPLACEMENT)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isAllowed(int character) {
        return character >= ' '
                ? !Character.isISOControl(character)
                        && character != 0xFFFE
                        && character != 0xFFFF
                        && Character.getType(character) != Character.SURROGATE
                : character == '\n' || character == '\r' || character == '\t';
    }

    private static String text(String file) {
        try (var in = ReportTemplate.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The file " + file + " of the report is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
