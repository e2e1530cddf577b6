package ru.promcluster.rulebook.files;

import ru.promcluster.rulebook.text.Span;

/**
 * A ruleset with the file it was read from.
 *
 * @param id name of the folder
 */
record Listing(String id, YamlFile file, RulesetFile ruleset) {

    String path() {
        return id + "/ruleset.yaml";
    }

    /** Where the list of criteria stands. */
    Span criteria() {
        return file.key("criteria");
    }
}
