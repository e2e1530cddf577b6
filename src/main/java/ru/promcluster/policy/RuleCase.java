package ru.promcluster.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.rulebook.text.YamlValue;

/**
 * A case of a criterion: a filing, what is different in it, and what must come out.
 *
 * @param name a sentence, unique in the file
 * @param written as it stands in its file
 * @param from name of the filing
 * @param on the day it is judged at; absent: the first day of every edition that has the case
 */
record RuleCase(
        String name,
        YamlValue written,
        String from,
        List<Change> changes,
        @Nullable LocalDate on,
        Expectation expected) {

    RuleCase {
        changes = List.copyOf(changes);
    }

    /** The line where the case begins. */
    int line() {
        return written.line();
    }

    /** Where the value of a field stands; the beginning of the case, where it has none. */
    Span place(String field) {
        var value = written.field(field);
        return value == null ? written.head() : value.span();
    }

    /**
     * What is different in the filing.
     *
     * @param pointer JSON Pointer
     * @param written the new value; a null removes the old one
     */
    record Change(String pointer, YamlValue written) {

        JsonNode value() {
            return written.value();
        }

        int line() {
            return written.line();
        }
    }
}
