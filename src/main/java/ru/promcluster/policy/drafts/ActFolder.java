package ru.promcluster.policy.drafts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.Refused;
import ru.promcluster.policy.drafts.FigureChange.Act;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Excerpt;

/**
 * Writes a changed figure as {@code rules/README.md} tells: into the folder of the act that changes it, which is made
 * where it is not there. It works on the text: a draft is not read as rules here, and what people wrote stays as it is.
 */
final class ActFolder {

    private static final Pattern FOLDER = Pattern.compile("\\d{4}-[0-9A-Za-z]{1,20}");
    private static final Pattern FIGURE = Pattern.compile("(?m)^- name: *(\\S+) *$");
    private static final Pattern VALUE = Pattern.compile("(?m)^( +value: *)\\S+ *$");
    private static final int LONGEST_LINE = 1_000;

    private final RuleFiles files;
    private final FigureChange change;
    private final String folder;

    private ActFolder(RuleFiles files, FigureChange change) {
        this.files = files;
        this.change = change;
        folder = change.ruleset() + "/" + change.act().id();
    }

    /**
     * The files with the figure changed.
     *
     * @throws Refused there is no such figure, or the act is not described well enough to make its folder
     */
    static RuleFiles with(RuleFiles files, FigureChange change) {
        if (!FOLDER.matcher(change.act().id()).matches()) {
            throw new Refused(DraftProblems.badAct(
                    "Номер акта «" + change.act().id() + "» не подходит. Напишите год и номер: 2027-100.",
                    "The act's id \"" + change.act().id() + "\" does not do. Write year and number: 2027-100."));
        }
        return new ActFolder(files, change).changed();
    }

    private RuleFiles changed() {
        var known = known();
        var earlier = known.get(change.figure());
        if (earlier == null) {
            throw new Refused(DraftProblems.noFigure(change.figure(), known.keySet()));
        }
        var edition = folder + "/edition.yaml";
        var figures = folder + "/figures.yaml";
        var there = files.text(figures);
        var written = files.text(edition) == null ? toldOf(DraftPaths.with(files, edition, edition())) : files;
        return DraftPaths.with(written, figures, there == null ? block(earlier) : figures(there, earlier));
    }

    /** With a section on the new act in the changelog, where there is one. */
    private RuleFiles toldOf(RuleFiles made) {
        var changelog = change.ruleset() + "/changelog.md";
        var text = made.text(changelog);
        return text == null
                ? made
                : DraftPaths.with(
                        made,
                        changelog,
                        text.stripTrailing() + "\n\n## " + change.act().id() + " — с " + change.from() + "\n\n"
                                + needed(change.act().title(), "title") + ".\n");
    }

    /** The last block of every figure of the ruleset, as it is written. */
    private Map<String, String> known() {
        var known = new TreeMap<String, String>();
        files.chosen(path -> path.startsWith(change.ruleset() + "/") && path.endsWith("/figures.yaml"))
                .values()
                .forEach(text -> known.putAll(blocks(text)));
        return known;
    }

    private static Map<String, String> blocks(String text) {
        var starts = FIGURE.matcher(text).results().toList();
        var blocks = new TreeMap<String, String>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).start() : text.length();
            blocks.put(starts.get(i).group(1), text.substring(starts.get(i).start(), end));
        }
        return blocks;
    }

    /** A figure that the act has already is mended where it stands; another one is added. */
    private String figures(String text, String earlier) {
        var block = blocks(text).get(change.figure());
        return block == null
                ? text.stripTrailing() + "\n\n" + block(earlier)
                : text.replace(block, VALUE.matcher(block).replaceFirst("$1" + value()));
    }

    private String value() {
        return change.value().toPlainString();
    }

    /** Unit and clause are those of the figure so far. */
    private String block(String earlier) {
        var text = new StringBuilder("- name: " + change.figure() + "\n  value: " + value() + "\n");
        for (var kept : List.of("unit", "point")) {
            earlier.lines()
                    .filter(line -> line.startsWith("  " + kept + ":"))
                    .findFirst()
                    .ifPresent(line -> text.append(line).append('\n'));
        }
        text.append("  confidence: ").append(confidence()).append('\n');
        text.append("  sources: ").append(sources()).append('\n');
        if (!isItsFirstDay()) {
            text.append("  from: ").append(change.from()).append('\n');
        }
        return text.toString();
    }

    /** The figure begins with the edition, unless the edition is there already and begins on another day. */
    private boolean isItsFirstDay() {
        var edition = files.text(folder + "/edition.yaml");
        return edition == null
                || edition.lines().anyMatch(line -> line.strip().equals("inForceFrom: " + change.from()));
    }

    /** Nobody is sure of what he has not seen published. */
    private String confidence() {
        return change.act().sources().isEmpty() ? "ASSUMED" : "CONFIRMED";
    }

    private String sources() {
        return change.act().sources().stream()
                .map(ActFolder::quoted)
                .collect(Collectors.joining(", ", "[ ", " ]"))
                .replace("[  ]", "[]");
    }

    private String edition() {
        Act act = change.act();
        var title = needed(act.title(), "title");
        var english = act.titleEn() == null ? title : act.titleEn();
        return "act: " + quoted(needed(act.name(), "name")) + "\ntitle:\n  ru: " + quoted(title) + "\n  en: "
                + quoted(english) + "\ninForceFrom: " + change.from() + "\nconfidence: " + confidence() + "\nsources: "
                + sources() + "\n";
    }

    private static String needed(@Nullable String text, String name) {
        if (text == null || text.isBlank()) {
            throw new Refused(DraftProblems.badAct(
                    "Папки этого акта ещё нет, и чтобы её создать, нужны name и title. Не хватает: " + name + ".",
                    "The act has no folder yet, and name and title are needed to make it. Missing: " + name + "."));
        }
        return text;
    }

    /** One line of YAML in double quotes, whatever the text holds. */
    private static String quoted(String text) {
        var line = Excerpt.beginning(text, LONGEST_LINE);
        return "\"" + line.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
