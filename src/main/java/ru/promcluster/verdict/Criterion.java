package ru.promcluster.verdict;

import java.util.List;

/**
 * A criterion as an edition of a ruleset has it.
 *
 * @param id stable, lower-case with dashes
 * @param law where it stands in law
 * @param rule the rule that checks it
 */
public record Criterion(String id, Severity severity, LawReference law, RuleReference rule) {

    /**
     * Where a criterion stands in law and how sure that is.
     *
     * @param act short name of the act
     * @param point clause of the act, in Russian
     * @param sources addresses of published pages
     */
    public record LawReference(String act, String point, Confidence confidence, List<String> sources) {}

    /**
     * The rule that checks a criterion.
     *
     * @param file path below {@code rules/}
     * @param line 1-based line of the word "rule"
     */
    public record RuleReference(String file, String name, int line) {}
}
