package ru.promcluster.rulebook.files;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A consolidated edition: every criterion and figure in force, whichever act brought it.
 *
 * @param id name of the edition's folder
 * @param criteria by id, in the order of the ruleset
 * @param figures by name, every figure from the first day on, the earliest first
 */
public record EditionContent(
        String id, EditionFile act, Map<String, CriterionFiles> criteria, Map<String, List<Figure>> figures) {

    public EditionContent {
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
        figures = Map.copyOf(figures);
    }
}
