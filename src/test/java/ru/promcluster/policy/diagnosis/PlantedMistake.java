package ru.promcluster.policy.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.text.Source;
import ru.promcluster.rulebook.text.Span;

/**
 * A mistake of {@code planted-mistakes.txt}, put into the published rules.
 *
 * @param file that it is made in
 * @param what the text that is replaced, there once; empty: the whole file
 * @param by the text instead, with {@code ⟦ ⟧} around what must be pointed at
 * @param code of the problem that must be told
 * @param elsewhere path and marked text, where another file must be pointed at; empty: this one
 */
record PlantedMistake(String name, String file, String what, String by, String code, String elsewhere) {

    private static final Path RULES = Path.of("rules");
    private static final String OPEN = "⟦";
    private static final String CLOSE = "⟧";

    static List<PlantedMistake> all() throws IOException {
        try (var in = PlantedMistake.class.getResourceAsStream("planted-mistakes.txt")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            var mistakes = new ArrayList<PlantedMistake>();
            for (var block : text.split("\n\n", -1)) {
                var lines = block.lines().filter(line -> !line.startsWith("#")).toList();
                if (!lines.isEmpty()) {
                    mistakes.add(of(lines));
                }
            }
            return mistakes;
        }
    }

    private static PlantedMistake of(List<String> lines) {
        return new PlantedMistake(
                lines.get(0),
                lines.get(1),
                marked(lines, "- "),
                marked(lines, "+ "),
                marked(lines, "= "),
                marked(lines, "@ "));
    }

    private static String marked(List<String> lines, String sign) {
        return lines.stream()
                .skip(2)
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(sign.length()))
                .collect(Collectors.joining("\n"));
    }

    static SortedMap<String, String> published() throws IOException {
        return new TreeMap<>(RuleFiles.read(RULES).chosen(path -> true));
    }

    /** The published rules with this mistake in them. */
    RuleFiles planted() throws IOException {
        var texts = published();
        if (by.isEmpty()) {
            assertThat(texts.remove(file)).as(file).isNotNull();
        } else {
            texts.put(file, changed(texts).replace(OPEN, "").replace(CLOSE, ""));
        }
        return RuleFiles.of(texts);
    }

    private String changed(SortedMap<String, String> texts) {
        if (what.isEmpty()) {
            return by + "\n";
        }
        var text = Objects.requireNonNull(texts.get(file), file);
        assertThat(text.split(Pattern.quote(what), -1))
                .as("times that %s has «%s»", file, what)
                .hasSize(2);
        return text.replace(what, by);
    }

    String expectedFile() {
        return elsewhere.isEmpty() ? file : elsewhere.substring(0, elsewhere.indexOf(' '));
    }

    /** What must be pointed at. */
    Span expected() throws IOException {
        if (!elsewhere.isEmpty()) {
            var marked = elsewhere.substring(elsewhere.indexOf(' ') + 1);
            var text = Objects.requireNonNull(published().get(expectedFile()));
            var plain = marked.replace(OPEN, "").replace(CLOSE, "");
            return plain.isEmpty() ? Span.FILE : span(text.replace(plain, marked));
        }
        return by.contains(OPEN) ? span(changed(published())) : Span.FILE;
    }

    private static Span span(String marked) {
        int from = marked.indexOf(OPEN);
        int to = marked.indexOf(CLOSE) - OPEN.length();
        return new Source(marked.replace(OPEN, "").replace(CLOSE, "")).span(from, to);
    }
}
