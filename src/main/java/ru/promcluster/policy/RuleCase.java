package ru.promcluster.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case of a criterion: a filing, what is different in it, and what must come out.
 *
 * @param name a sentence, unique in the file
 * @param line of the file where the case begins
 * @param from name of the filing
 * @param on the day it is judged at; absent: the first day of every edition that has the case
 */
record RuleCase(
        String name,
        int line,
        String from,
        List<Change> changes,
        @Nullable LocalDate on,
        Expectation expected) {

    RuleCase {
        changes = List.copyOf(changes);
    }

    /**
     * What is different in the filing.
     *
     * @param pointer JSON Pointer
     * @param value the new value; a JSON null removes the old one
     */
    record Change(String pointer, JsonNode value, int line) {}
}
