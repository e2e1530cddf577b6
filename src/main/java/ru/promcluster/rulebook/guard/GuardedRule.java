package ru.promcluster.rulebook.guard;

import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;

/**
 * A rule whose syntax tree has been checked.
 *
 * @param criterion id of the criterion that it states a finding for
 * @param tree the whole file, one rule, not yet built
 * @param line 1-based line of the word "rule"
 * @param figures names of the figures that it compares with
 */
public record GuardedRule(String criterion, PackageDescr tree, String name, int line, List<String> figures) {}
