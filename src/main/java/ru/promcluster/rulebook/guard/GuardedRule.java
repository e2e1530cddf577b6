package ru.promcluster.rulebook.guard;

import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/**
 * A rule whose syntax tree has been checked.
 *
 * @param criterion id of the criterion that it states a finding for
 * @param text the file
 * @param line 1-based line of the word "rule"
 * @param figures names of the figures that it compares with
 */
public record GuardedRule(String criterion, String text, String name, int line, List<String> figures) {

    /** The same rule; a person wrote it in other words, and its first line there is this one. */
    public GuardedRule from(int writtenLine) {
        return new GuardedRule(criterion, text, name, writtenLine, figures);
    }

    /** A fresh syntax tree of the file, to be built on; building changes it. */
    public PackageDescr tree() {
        try {
            return new DrlParser().parse(false, text);
        } catch (DroolsParserException e) {
            throw new IllegalStateException("A checked rule does not parse: " + name, e);
        }
    }
}
