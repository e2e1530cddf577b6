package ru.promcluster.policy.scaffold;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.rulebook.files.RulesFolder;
import ru.promcluster.rulebook.files.RulesetContent;

/**
 * A criterion made from the template: card, rule, cases, figure, and its line in the ruleset, so that the rules stay sound
 * from the first moment on.
 *
 * @param ruleset id of the ruleset
 * @param edition name of the edition's folder; absent: the latest
 * @param id name of the criterion
 * @param title Russian title; absent: the template's
 */
public record NewCriterion(
        String ruleset,
        @Nullable String edition,
        String id,
        @Nullable String title) {

    private static final String PLACEHOLDER = "criterion-id";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern TITLE = Pattern.compile("[^\"\\\\\\n{}\\[\\]]{3,120}");
    private static final Pattern LIST = Pattern.compile("(?m)^criteria:[ \\t]*\\n(?:[ \\t]+- \\S+[ \\t]*(?:#.*)?\\n)*");

    /**
     * The files to be written, with their whole text, by path; or why not.
     *
     * @param template the files of {@code rules/_template}, by path below it
     */
    public Made made(RuleFiles files, RuleFiles template) {
        var content = new RulesFolder(files, new RuleProblems()).rulesets().get(ruleset);
        var fault = content == null
                ? fault(
                        ruleset,
                        "new.no-ruleset",
                        "Набора «" + ruleset + "» нет, или в нём ошибки: см. rules check.",
                        "There is no ruleset «" + ruleset + "», or it has faults: see rules check.")
                : fault(content);
        if (fault != null || content == null) {
            return new Made(new TreeMap<>(), fault);
        }
        var folder = ruleset + "/" + (edition == null ? latest(content) : edition);
        var written = new TreeMap<String, String>();
        for (var path : template.below(PLACEHOLDER)) {
            var name = path.substring(PLACEHOLDER.length() + 1).replace(PLACEHOLDER, id);
            written.put(folder + "/" + id + "/" + name, named(text(template, path)));
        }
        var figures = text(files, folder + "/figures.yaml");
        written.put(folder + "/figures.yaml", joined(figures, named(text(template, "figures.yaml"))));
        var list = text(files, ruleset + "/ruleset.yaml");
        var extended = listed(list);
        if (written.size() < 4 || extended.equals(list)) {
            return new Made(
                    new TreeMap<>(),
                    fault(
                            ruleset + "/ruleset.yaml",
                            "new.no-place",
                            "Нет образца rules/_template или списка criteria строками «  - имя» в ruleset.yaml. Верните их.",
                            "rules/_template is missing, or a list of criteria as lines «  - name» in ruleset.yaml. Restore it."));
        }
        written.put(ruleset + "/ruleset.yaml", extended);
        return new Made(written, null);
    }

    /**
     * What comes of it.
     *
     * @param files by path below {@code rules/}; empty: there is a fault
     * @param fault why nothing is made
     */
    public record Made(
            SortedMap<String, String> files, @Nullable RuleProblem fault) {}

    private @Nullable RuleProblem fault(RulesetContent content) {
        if (!NAME.matcher(id).matches() || id.equals(PLACEHOLDER)) {
            return fault(
                    id,
                    "new.name",
                    "Имя требования — строчные латинские буквы, цифры и дефисы, например good-jobs-share.",
                    "The name of a criterion is lower-case Latin letters, digits and hyphens, such as good-jobs-share.");
        }
        if (title != null && !TITLE.matcher(title).matches()) {
            return fault(
                    id,
                    "new.title",
                    "Название — от 3 до 120 знаков без кавычек \" и скобок { } [ ].",
                    "A title has 3 to 120 characters, without quotes \" and brackets { } [ ].");
        }
        if (content.ruleset().criteria().contains(id)) {
            return fault(
                    id,
                    "new.criterion-exists",
                    "Требование «" + id + "» уже есть. Выберите другое имя или измените его в новой редакции.",
                    "The criterion «" + id + "» exists. Choose another name, or change it in a new edition.");
        }
        if (content.editions().stream().anyMatch(each -> each.figures().containsKey(id))) {
            return fault(
                    id,
                    "new.figure-exists",
                    "Число «" + id + "» уже есть. Выберите другое имя.",
                    "The figure «" + id + "» exists. Choose another name.");
        }
        var known = content.editions().stream().map(each -> each.id()).toList();
        if (edition != null && !known.contains(edition)) {
            return fault(
                    edition,
                    "new.no-edition",
                    "Редакции «" + edition + "» нет." + RuleProblems.maybe(edition, known, true),
                    "No edition «" + edition + "»." + RuleProblems.maybe(edition, known, false));
        }
        return null;
    }

    private static RuleProblem fault(String file, String code, String russian, String english) {
        return new RuleProblem(file, 0, 0, code, russian, english);
    }

    private static String latest(RulesetContent content) {
        var editions = content.editions();
        return editions.get(editions.size() - 1).id();
    }

    private static String text(RuleFiles files, String path) {
        var text = files.text(path);
        return text == null ? "" : text;
    }

    private String named(String text) {
        var mine = text.replace(PLACEHOLDER, id);
        return title == null ? mine : mine.replace("Число импортозамещающих проектов", title);
    }

    private static String joined(String before, String added) {
        return before.isEmpty() || before.endsWith("\n") ? before + added : before + "\n" + added;
    }

    /** The list of criteria with one more at its end; the same text: there is no such list. */
    private String listed(String text) {
        var list = LIST.matcher(joined(text, "\n").stripTrailing() + "\n");
        return list.find() ? list.replaceFirst("$0  - " + id + "\n") : text;
    }
}
