package ru.promcluster.policy.lint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.rulebook.text.YamlValue;

/**
 * A figure where it is written.
 *
 * @param file path of the figures
 * @param figure as read
 */
record FigureEntry(String file, YamlValue written, Figure figure) {

    /** The figures that the file of an edition writes itself. */
    static List<FigureEntry> of(Folder folder, Ruleset ruleset, Edition edition) {
        var file = ruleset.id() + "/" + edition.id() + "/figures.yaml";
        var tree = folder.tree(file);
        var entries = new ArrayList<FigureEntry>();
        if (tree != null) {
            for (var written : tree.elements()) {
                var figure = read(written, edition);
                if (figure != null) {
                    entries.add(new FigureEntry(file, written, figure));
                }
            }
        }
        return entries;
    }

    private static @Nullable Figure read(YamlValue written, Edition edition) {
        var name = written.field("name");
        var value = written.field("value");
        if (name == null || value == null) {
            return null;
        }
        for (var figure : edition.content().figures().getOrDefault(name.value().asText(), List.of())) {
            if (figure.value().compareTo(value.value().decimalValue()) == 0) {
                return figure;
            }
        }
        return null;
    }

    /** Where a figure in force in an edition is written: in the latest file up to it. */
    static @Nullable FigureEntry ofFigure(Folder folder, Ruleset ruleset, Edition edition, Figure figure) {
        FigureEntry latest = null;
        for (var earlier : ruleset.editions()) {
            if (!earlier.from().isAfter(edition.from())) {
                for (var entry : of(folder, ruleset, earlier)) {
                    latest = entry.figure().equals(figure) ? entry : latest;
                }
            }
        }
        return latest;
    }

    String name() {
        return figure.name();
    }

    /** Where the value of a field stands. */
    Span place(String field) {
        var value = written.field(field);
        return value == null ? written.head() : value.span();
    }
}
