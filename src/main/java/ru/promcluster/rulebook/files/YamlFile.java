package ru.promcluster.rulebook.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.text.Complaints;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.rulebook.text.YamlRecords;
import ru.promcluster.rulebook.text.YamlText;
import ru.promcluster.rulebook.text.YamlValue;
import ru.promcluster.verdict.Bilingual;

/** A YAML file read into records; every fault becomes a problem with its place. */
final class YamlFile {

    private final String kind;
    private final Complaints complaints;
    private final @Nullable YamlValue tree;

    /** @param kind what the file holds, the first part of the code of a missing field */
    YamlFile(String kind, String text, Complaints complaints) {
        this.kind = kind;
        this.complaints = complaints;
        tree = content(YamlText.read(text, complaints));
    }

    private @Nullable YamlValue content(@Nullable YamlValue read) {
        if (read == null || !read.value().isNull()) {
            return read;
        }
        complaints.add(
                Span.FILE,
                "yaml.empty",
                new Bilingual("Файл пуст. Заполните его или удалите.", "The file is empty. Fill it or delete it."));
        return null;
    }

    /** The values with their places; {@code null}: the file cannot be read. */
    @Nullable
    YamlValue tree() {
        return tree;
    }

    <T extends Record> @Nullable T as(Class<T> type) {
        return tree == null ? null : new YamlRecords(kind, complaints).as(tree, type);
    }

    <T extends Record> @Nullable List<T> listOf(Class<T> type) {
        return tree == null ? null : new YamlRecords(kind, complaints).listOf(tree, type);
    }

    /** Where a value stands; the file as a whole, where it does not. */
    Span place(String field) {
        var value = tree == null ? null : tree.field(field);
        return value == null ? Span.FILE : value.span();
    }

    /** In a list of records with a name: where the value of the named one stands; the file as a whole, if nowhere. */
    Span valueOf(String name) {
        if (tree != null) {
            for (var element : tree.elements()) {
                var named = element.field("name");
                var value = element.field("value");
                if (named != null && value != null && named.value().asText().equals(name)) {
                    return value.span();
                }
            }
        }
        return Span.FILE;
    }

    /** Where a key stands; the file as a whole, where it does not. */
    Span key(String field) {
        var value = tree == null ? null : tree.field(field);
        return value == null ? Span.FILE : value.key();
    }

    /** Where an element of a list, or the key of a pair, stands. */
    Span place(String field, String name) {
        var values = tree == null ? null : tree.field(field);
        if (values == null) {
            return Span.FILE;
        }
        var pair = values.field(name);
        var element = pair == null ? values.element(name) : pair;
        return element == null ? values.span() : element.key();
    }
}
