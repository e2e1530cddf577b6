package ru.promcluster.rulebook.guard;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names that a rule may use: fact types, their properties, and the calls of a finding. */
final class Names {

    private final Map<String, Class<?>> types;
    private final Set<Package> packages;
    private final Set<String> calls;

    /**
     * @param types fact types by simple name
     * @param finding the type whose public methods a consequence may call
     */
    Names(Collection<Class<?>> types, Class<?> finding) {
        this.types = types.stream().collect(Collectors.toMap(Class::getSimpleName, type -> type));
        packages = types.stream().map(Class::getPackage).collect(Collectors.toSet());
        calls = Arrays.stream(finding.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Nullable
    Class<?> type(String simpleName) {
        return types.get(simpleName);
    }

    Set<String> types() {
        return types.keySet();
    }

    Set<String> calls() {
        return calls;
    }

    /** Properties of a fact type with their types, by name: accessors of its own, no other methods. */
    Map<String, Class<?>> properties(Class<?> type) {
        var properties = new TreeMap<String, Class<?>>();
        if (!packages.contains(type.getPackage())) {
            return properties;
        }
        for (var method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && !List.of("hashCode", "toString", "getClass").contains(method.getName())) {
                properties.put(propertyName(method.getName()), method.getReturnType());
            }
        }
        return properties;
    }

    private static String propertyName(String method) {
        for (var prefix : List.of("get", "is")) {
            if (method.length() > prefix.length()
                    && method.startsWith(prefix)
                    && Character.isUpperCase(method.charAt(prefix.length()))) {
                var rest = method.substring(prefix.length());
                return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return method;
    }
}
