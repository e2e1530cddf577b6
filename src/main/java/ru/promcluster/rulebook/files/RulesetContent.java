package ru.promcluster.rulebook.files;

import java.util.List;
import java.util.SortedMap;

/**
 * A ruleset as its folder has it.
 *
 * @param id name of the folder
 * @param sha256 digest of everything that an assessment depends on: rules, cards, figures, editions, reference tables;
 *     neither cases nor filings
 * @param texts the files that the digest is over, by path
 * @param editions consolidated, the earliest first; at least one
 */
public record RulesetContent(
        String id,
        RulesetFile ruleset,
        String sha256,
        SortedMap<String, String> texts,
        List<EditionContent> editions,
        ReliefTable relief) {

    public RulesetContent {
        editions = List.copyOf(editions);
    }

    /** The latest edition and the beginning of the digest: readable, and different for different content. */
    public String version() {
        return editions.get(editions.size() - 1).id() + "+" + sha256.substring(0, 12);
    }
}
