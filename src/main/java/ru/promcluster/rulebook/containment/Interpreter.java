package ru.promcluster.rulebook.containment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mvel2.compiler.AbstractParser;

/**
 * The engine interprets conditions with MVEL, whose parser knows {@code System}, {@code Runtime} and the like by itself,
 * whatever a class loader hides. Its words are taken away but for those that conditions need. They are the same for the
 * whole process, and only rules are interpreted in it.
 */
final class Interpreter {

    /** Values. The engine's own templates ask for "empty". */
    static final Set<String> LITERALS = Set.of("true", "false", "null", "nil", "empty");

    /** Comparisons, and what the engine's templates count and choose with. */
    static final Set<String> OPERATORS = Set.of(
            "==",
            "!=",
            "<",
            "<=",
            ">",
            ">=",
            "&&",
            "||",
            "and",
            "or",
            "!",
            "~=",
            "is",
            "instanceof",
            "contains",
            "in",
            "=",
            "+",
            "-",
            "*",
            "/",
            "%",
            "++",
            "--",
            "+=",
            "-=",
            "?",
            ":",
            ";",
            "&",
            "|",
            "^");

    private Interpreter() {}

    /** Takes the words away; once is enough, and more often does no harm. */
    static synchronized void harden() {
        AbstractParser.LITERALS = only(LITERALS, AbstractParser.LITERALS);
        AbstractParser.CLASS_LITERALS = only(Set.of(), AbstractParser.CLASS_LITERALS);
        AbstractParser.OPERATORS = only(OPERATORS, AbstractParser.OPERATORS);
    }

    /** A new map, put in place of the old one: another thread may be reading that. */
    @SuppressWarnings("NonApiType") // the fields that it fills are of that very type
    private static <T> HashMap<String, T> only(Set<String> words, Map<String, T> all) {
        var rest = new HashMap<>(all);
        rest.keySet().retainAll(words);
        return rest;
    }
}
