package ru.promcluster.policy.mutation;

import java.util.Set;

/**
 * Rules with one file changed in a way that the cases have to notice.
 *
 * @param name file and what was done to it
 * @param text of the file, changed
 * @param criteria those whose cases can notice it
 */
record Mutant(String name, String file, String text, Set<String> criteria) {

    Mutant {
        criteria = Set.copyOf(criteria);
    }
}
