package ru.promcluster.rulebook.containment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.mvel2.compiler.AbstractParser;

/** Takes walls away, which the product cannot, to see what each of them holds. */
public final class Walls {

    private Walls() {}

    /** The names of all walls around a compiled rule. */
    public static List<String> names() {
        return Arrays.stream(Layer.values()).map(Enum::name).toList();
    }

    /** A containment with the walls of these names only. */
    public static Containment only(Set<String> names, Vocabulary vocabulary) {
        var layers = EnumSet.noneOf(Layer.class);
        names.forEach(name -> layers.add(Layer.valueOf(name)));
        if (!layers.contains(Layer.INTERPRETER)) {
            // The interpreter is one for the process: it gets back what another containment has taken from it.
            AbstractParser.LITERALS = new HashMap<>();
            AbstractParser.setupParser();
        }
        return new Containment(vocabulary, layers);
    }
}
