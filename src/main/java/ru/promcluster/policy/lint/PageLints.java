package ru.promcluster.policy.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.text.Source;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.NearestName;

/** The pages beside the rules: coverage names every criterion, the changelog every edition, and both no other. */
final class PageLints {

    private static final Pattern CRITERION = Pattern.compile("`([a-z][a-z0-9-]+)`");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (\\d{4}-\\d+)\\b");

    private final Folder folder;
    private final Ruleset ruleset;

    PageLints(Folder folder, Ruleset ruleset) {
        this.folder = folder;
        this.ruleset = ruleset;
    }

    void check() {
        var criteria = ruleset.content().ruleset().criteria();
        var editions = ruleset.editions().stream().map(Edition::id).toList();
        var covered = named("coverage.md", CRITERION, criteria, "coverage.unknown");
        if (covered != null) {
            criteria.stream().filter(id -> !covered.contains(id)).forEach(this::notCovered);
        }
        var told = named("changelog.md", SECTION, editions, "changelog.unknown");
        if (told != null) {
            editions.stream().filter(id -> !told.contains(id)).forEach(this::notTold);
        }
    }

    /** What a page names; what of it is not known is told. {@code null}: there is no such page. */
    private @Nullable Set<String> named(String page, Pattern pattern, List<String> known, String code) {
        var file = ruleset.id() + "/" + page;
        var text = folder.files().text(file);
        if (text == null) {
            folder.warn(
                    file,
                    Span.FILE,
                    "page.missing",
                    new Bilingual("Этой страницы нет. Добавьте её.", "This page is missing. Add it."));
            return null;
        }
        var source = new Source(text);
        var named = new TreeSet<String>();
        pattern.matcher(text).results().forEach(found -> {
            var name = found.group(1);
            named.add(name);
            if (!known.contains(name)) {
                var advice = NearestName.advice(name, known);
                folder.warn(
                        file,
                        source.span(found.start(1), found.end(1)),
                        code,
                        new Bilingual(
                                "Имени «" + name + "» в наборе нет." + advice.ru(),
                                "The ruleset has no «" + name + "»." + advice.en()));
            }
        });
        return named;
    }

    private void notCovered(String criterion) {
        var file = ruleset.id() + "/ruleset.yaml";
        var tree = folder.tree(file);
        var list = tree == null ? null : tree.field("criteria");
        var element = list == null ? null : list.element(criterion);
        folder.warn(
                file,
                element == null ? Span.FILE : element.span(),
                "coverage.missing",
                new Bilingual(
                        "О критерии «" + criterion
                                + "» ничего не сказано в coverage.md. Допишите туда строку с его именем.",
                        "coverage.md says nothing about «" + criterion + "». Add a row with its name."));
    }

    private void notTold(String edition) {
        var file = ruleset.id() + "/" + edition + "/edition.yaml";
        folder.warn(
                file,
                folder.place(file, "act"),
                "changelog.missing",
                new Bilingual(
                        "В changelog.md нет раздела «## " + edition + "». Напишите, что этот акт изменил.",
                        "changelog.md has no section «## " + edition + "». Write what the act changed."));
    }
}
