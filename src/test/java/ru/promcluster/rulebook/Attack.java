package ru.promcluster.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hostile rule file of the catalogue.
 *
 * @param name unique
 * @param position where in a rule file it stands
 * @param parts what it replaces of an honest rule: before, head, when, then; or text, the whole file
 */
public record Attack(String name, String position, Map<String, String> parts) {

    private static final String CATALOGUE = "containment/attacks.txt";
    private static final Pattern BEGIN = Pattern.compile("\\[([\\w-]+)] (\\w+)");
    private static final Pattern PART = Pattern.compile("(before|head|when|then|text):(.*)");
    private static final Pattern TIMES = Pattern.compile("\\{times:(\\d+):(.+?)}");

    private static final Map<String, String> HONEST = Map.of(
            "before", "",
            "head", "",
            "when", "ClusterView( $found : industrialMembers.count )",
            "then", "finding.atLeast( $found, \"minimum-participants\" );");

    /** A rule with nothing hostile in it. */
    public static Attack none() {
        return new Attack("none", "none", Map.of());
    }

    /** All attacks of the catalogue, in its order. */
    public static List<Attack> all() {
        var attacks = new ArrayList<Attack>();
        var part = "";
        for (var line : lines()) {
            var begin = BEGIN.matcher(line);
            var value = PART.matcher(line);
            if (begin.matches()) {
                attacks.add(new Attack(begin.group(1), begin.group(2), new HashMap<>()));
            } else if (value.matches()) {
                part = value.group(1);
                attacks.get(attacks.size() - 1).parts.put(part, value.group(2).strip());
            } else if (line.startsWith("    ")) {
                attacks.get(attacks.size() - 1).parts.merge(part, line, (above, below) -> above + "\n" + below);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalStateException("Not a line of " + CATALOGUE + ": " + line);
            }
        }
        return attacks;
    }

    private static List<String> lines() {
        try (var catalogue = Attack.class.getResourceAsStream(CATALOGUE)) {
            if (catalogue == null) {
                throw new IllegalStateException("No " + CATALOGUE);
            }
            return new String(catalogue.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule file, for the criterion {@code minimum-participants}. */
    public String text(Marks marks) {
        var whole = parts.get("text");
        var text = whole != null ? whole : """
                %s
                rule "R"
                    @criterion("minimum-participants")
                    %s
                when
                    %s
                then
                    %s
                end
                """.formatted(part("before"), part("head"), part("when"), part("then"));
        return times(filled(text, marks));
    }

    private String part(String name) {
        return parts.getOrDefault(name, HONEST.getOrDefault(name, ""));
    }

    private String filled(String text, Marks marks) {
        var run = "System.setProperty(\"" + marks.property(name) + "\", \"1\")";
        return text.replace("{run-quoted}", run.replace("\"", "'"))
                .replace("{run}", run)
                .replace("{file}", "new java.io.File(\"{path}\").createNewFile()")
                .replace("{connect}", "new java.net.Socket(\"127.0.0.1\", {port})")
                .replace("{mark}", marks.property(name))
                .replace("{path}", marks.file(name).toString())
                .replace("{port}", String.valueOf(marks.port()));
    }

    private static String times(String text) {
        return TIMES.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
    }

    @Override
    public String toString() {
        return name;
    }
}
