package ru.promcluster.rulebook.files;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * A ruleset as its folder has it.
 *
 * @param id name of the folder
 * @param sha256 digest of everything that an assessment depends on: rules, cards, figures, editions, reference tables;
 *     neither cases nor filings
 * @param source gives the files that the digest is over
 * @param editions consolidated, the earliest first; at least one
 */
public record RulesetContent(
        String id,
        RulesetFile ruleset,
        String sha256,
        Supplier<SortedMap<String, String>> source,
        List<EditionContent> editions,
        ReliefTable relief) {

    public RulesetContent {
        editions = List.copyOf(editions);
    }

    /** The files that the digest is over, by path. */
    public SortedMap<String, String> texts() {
        return source.get();
    }

    /** The latest edition and the beginning of the digest: readable, and different for different content. */
    public String version() {
        return editions.get(editions.size() - 1).id() + "+" + sha256.substring(0, 12);
    }
}
