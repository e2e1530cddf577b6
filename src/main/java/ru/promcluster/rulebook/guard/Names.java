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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that a rule may use: fact types, their properties, and the calls of a finding. */
final class Names {

    private final Map<String, Class<?>> types;
    private final Set<Package> packages;
    private final Class<?> finding;

    /**
     * @param types fact types by simple name
     * @param finding the type whose public methods a consequence may call
     */
    Names(Collection<Class<?>> types, Class<?> finding) {
        this.types = types.stream().collect(Collectors.toMap(Class::getSimpleName, type -> type));
        packages = types.stream().map(Class::getPackage).collect(Collectors.toSet());
        this.finding = finding;
    }

    /** The type that a consequence begins with. */
    Class<?> finding() {
        return finding;
    }

    @Nullable
    Class<?> type(String simpleName) {
        return types.get(simpleName);
    }

    Set<String> types() {
        return types.keySet();
    }

    /** What can be said of a finding, or of what one of its calls answers. */
    Set<String> calls(Class<?> of) {
        return methods(of).map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Method> methods(Class<?> of) {
        var isFinding = of.equals(finding) || finding.equals(of.getDeclaringClass());
        return isFinding
                ? Arrays.stream(of.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()))
                : Stream.empty();
    }

    /** What a call answers; {@code null}: it does not take such arguments. */
    @Nullable
    Class<?> answer(Class<?> of, String call, List<Class<?>> arguments) {
        return methods(of)
                .filter(method -> method.getName().equals(call) && takes(method.getParameterTypes(), arguments))
                .findFirst()
                .<Class<?>>map(Method::getReturnType)
                .orElse(null);
    }

    private static boolean takes(Class<?>[] parameters, List<Class<?>> arguments) {
        if (parameters.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].isAssignableFrom(arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** How a call may be written. */
    List<String> forms(Class<?> of, String call) {
        return methods(of)
                .filter(method -> method.getName().equals(call))
                .map(method -> Arrays.stream(method.getParameterTypes())
                        .map(type -> type.equals(String.class) ? "\"figure-name\"" : "$" + type.getSimpleName())
                        .collect(Collectors.joining(", ", call + "( ", " )")))
                .sorted()
                .toList();
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
