package ru.promcluster.policy.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblem.Level;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.rulebook.text.YamlText;
import ru.promcluster.rulebook.text.YamlValue;
import ru.promcluster.verdict.Bilingual;

/** The rule files with the places of what stands in them, and the warnings so far. */
final class Folder {

    private final RuleFiles files;
    private final Map<String, Optional<YamlValue>> trees = new HashMap<>();
    private final List<RuleProblem> warnings = new ArrayList<>();

    Folder(RuleFiles files) {
        this.files = files;
    }

    RuleFiles files() {
        return files;
    }

    /** What a YAML file holds; {@code null}: there is no such file. Its faults have been told. */
    @Nullable
    YamlValue tree(String path) {
        return trees.computeIfAbsent(path, any -> Optional.ofNullable(read(files.text(path))))
                .orElse(null);
    }

    static @Nullable YamlValue read(@Nullable String text) {
        return text == null ? null : YamlText.read(text, (span, code, message) -> {});
    }

    /** Where the value of a field stands; the file as a whole, where there is none. */
    Span place(String path, String field) {
        var tree = tree(path);
        var value = tree == null ? null : tree.field(field);
        return value == null ? Span.FILE : value.span();
    }

    void warn(String file, Span span, String code, Bilingual message) {
        warnings.add(new RuleProblem(file, span, Level.WARNING, code, message.ru(), message.en()));
    }

    List<RuleProblem> warnings() {
        return warnings.stream().distinct().sorted().toList();
    }
}
