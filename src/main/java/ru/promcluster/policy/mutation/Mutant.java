package ru.promcluster.policy.mutation;

import java.util.Map;
import java.util.Set;

/**
 * A ruleset with some text changed in a way that the cases have to notice.
 *
 * @param name file and what was done to it
 * @param ruleset that the file is of
 * @param texts of the files that are changed, by path
 * @param criteria those whose cases can notice it
 */
record Mutant(String name, String ruleset, Map<String, String> texts, Set<String> criteria) {

    Mutant {
        texts = Map.copyOf(texts);
        criteria = Set.copyOf(criteria);
    }

    /** The ruleset that a file is of. */
    static String rulesetOf(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }
}
