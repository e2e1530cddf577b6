package ru.promcluster.policy.lint;

import java.util.HashSet;
import java.util.regex.Pattern;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.files.EditionFile.Marks;
import ru.promcluster.rulebook.text.YamlValue;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Confidence;

/** Editions whose day cannot be right, or that say something and change nothing. */
final class EditionLints {

    private static final Pattern YEAR = Pattern.compile("^(\\d{4})-.*");

    private final Folder folder;
    private final Ruleset ruleset;

    EditionLints(Folder folder, Ruleset ruleset) {
        this.folder = folder;
        this.ruleset = ruleset;
    }

    void check() {
        checkList();
        Edition before = null;
        for (var edition : ruleset.editions()) {
            var file = ruleset.id() + "/" + edition.id() + "/edition.yaml";
            var tree = folder.tree(file);
            checkDay(file, edition);
            if (tree != null) {
                Sources.check(tree, (span, code, message) -> folder.warn(file, span, code, message));
            }
            checkSource(file, edition);
            if (before != null && tree != null) {
                checkMarks(file, tree, edition, before);
            }
            before = edition;
        }
    }

    private void checkList() {
        var file = ruleset.id() + "/ruleset.yaml";
        var tree = folder.tree(file);
        var criteria = tree == null ? null : tree.field("criteria");
        if (criteria == null) {
            return;
        }
        var seen = new HashSet<String>();
        for (var element : criteria.elements()) {
            var id = element.value().asText();
            if (!seen.add(id)) {
                folder.warn(
                        file,
                        element.span(),
                        "criterion.twice",
                        new Bilingual(
                                "Критерий «" + id + "» в списке уже есть. Уберите второй.",
                                "«" + id + "» is in the list already. Remove the second."));
            }
        }
    }

    /** An act is not in force before the year that its number bears. */
    private void checkDay(String file, Edition edition) {
        var year = YEAR.matcher(edition.id());
        if (year.matches() && edition.from().getYear() < Integer.parseInt(year.group(1))) {
            folder.warn(
                    file,
                    folder.place(file, "inForceFrom"),
                    "edition.before-act",
                    new Bilingual(
                            "Акт " + edition.id() + " не мог действовать с " + edition.from()
                                    + ". Исправьте день или имя" + " папки.",
                            "The act " + edition.id() + " cannot have been in force from " + edition.from()
                                    + ". Mend the" + " day or the folder's name."));
        }
    }

    private void checkSource(String file, Edition edition) {
        var act = edition.content().act();
        if (act.confidence() == Confidence.CONFIRMED && act.sources().isEmpty()) {
            folder.warn(
                    file,
                    folder.place(file, "confidence"),
                    "edition.no-source",
                    new Bilingual(
                            "Подтверждённому дню нужен источник. Допишите адрес в sources или поставьте INFERRED.",
                            "A confirmed day needs a source. Add an address to sources, or write INFERRED."));
        }
    }

    private void checkMarks(String file, YamlValue tree, Edition edition, Edition before) {
        edition.content().act().changes().forEach((criterion, marks) -> {
            var inherited = before.content().criteria().get(criterion);
            var written = tree.field("changes", criterion);
            if (inherited == null || written == null) {
                return;
            }
            if (isSame(marks, new Marks(inherited.severity(), inherited.confidence()))) {
                folder.warn(
                        file,
                        written.key(),
                        "edition.no-change",
                        new Bilingual(
                                "У критерия «" + criterion + "» это и так было. Уберите его из changes или исправьте"
                                        + " пометку.",
                                "«" + criterion + "» was so before. Remove it from changes, or mend the mark."));
            }
        });
    }

    private static boolean isSame(Marks marks, Marks before) {
        return (marks.severity() == null || marks.severity() == before.severity())
                && (marks.confidence() == null || marks.confidence() == before.confidence());
    }
}
