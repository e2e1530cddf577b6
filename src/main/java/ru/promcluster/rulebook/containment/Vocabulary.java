package ru.promcluster.rulebook.containment;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a compiled rule may call: everything in the packages of the facts, and some single types.
 *
 * @param packages names of packages that hold values and nothing else
 * @param types names of further types; types that are nested in them belong to them
 */
public record Vocabulary(Set<String> packages, Set<String> types) {

    public Vocabulary {
        packages = Set.copyOf(packages);
        types = Set.copyOf(types);
    }

    /**
     * The vocabulary of facts and findings.
     *
     * @param facts types whose packages hold values and nothing else
     * @param findings types that a consequence speaks to
     */
    public static Vocabulary of(Collection<Class<?>> facts, Collection<Class<?>> findings) {
        return new Vocabulary(
                facts.stream().map(Class::getPackageName).collect(Collectors.toSet()),
                findings.stream().map(Class::getName).collect(Collectors.toSet()));
    }

    /** @param name as {@link Class#getName()} gives it */
    boolean has(String name) {
        int dot = name.lastIndexOf('.');
        return packages.contains(name.substring(0, Math.max(0, dot))) || types.contains(outer(name));
    }

    private static String outer(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
