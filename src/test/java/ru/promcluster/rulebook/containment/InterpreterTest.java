package ru.promcluster.rulebook.containment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mvel2.compiler.AbstractParser;

/** The words of the interpreter are an inner matter of a library: an upgrade may move them or add to them. */
class InterpreterTest {

    /** All that the library knows by itself, in the version that has been looked at. */
    private static final Set<String> CLASSES = Set.of(
            "System",
            "String",
            "CharSequence",
            "Integer",
            "int",
            "Long",
            "long",
            "Boolean",
            "boolean",
            "Short",
            "short",
            "Character",
            "char",
            "Double",
            "double",
            "Float",
            "float",
            "Byte",
            "byte",
            "Math",
            "Void",
            "Object",
            "Number",
            "Class",
            "ClassLoader",
            "Runtime",
            "Thread",
            "Exception",
            "Array",
            "StringBuilder");

    /** Operators that make objects, loops, functions or imports, or that no condition needs. */
    private static final Set<String> DANGEROUS = Set.of(
            "if",
            "else",
            "switch",
            "function",
            "def",
            "stacklang",
            "var",
            "foreach",
            "while",
            "until",
            "for",
            "do",
            "return",
            "new",
            "with",
            "assert",
            "import",
            "import_static",
            "soundslike",
            "strsim",
            "convertable_to",
            "isdef",
            "**",
            "#",
            "%=",
            "/=",
            "<<",
            "<<<",
            ">>",
            ">>>");

    @Test
    void only_harmless_words_are_left() {
        Interpreter.harden();

        assertThat(AbstractParser.LITERALS.keySet()).isEqualTo(Interpreter.LITERALS);
        assertThat(AbstractParser.CLASS_LITERALS).isEmpty();
        assertThat(AbstractParser.OPERATORS.keySet())
                .isSubsetOf(Interpreter.OPERATORS)
                .doesNotContainAnyElementsOf(DANGEROUS);
    }

    @Test
    void the_library_has_the_words_that_have_been_looked_at_and_no_others() throws ReflectiveOperationException {
        var fresh = fresh();

        assertThat(words(fresh, "CLASS_LITERALS")).isEqualTo(CLASSES);
        assertThat(words(fresh, "LITERALS"))
                .containsAll(CLASSES)
                .containsAll(Interpreter.LITERALS)
                .hasSize(CLASSES.size() + Interpreter.LITERALS.size());
        assertThat(words(fresh, "OPERATORS"))
                .containsAll(DANGEROUS)
                .allMatch(word -> DANGEROUS.contains(word) || Interpreter.OPERATORS.contains(word));
    }

    /** The parser as it is in a process of its own. */
    private static Class<?> fresh() throws ReflectiveOperationException {
        var library = AbstractParser.class.getProtectionDomain().getCodeSource().getLocation();
        var loader = new URLClassLoader(new URL[] {library}, ClassLoader.getPlatformClassLoader());
        return Class.forName(AbstractParser.class.getName(), true, loader);
    }

    private static Set<String> words(Class<?> parser, String field) throws ReflectiveOperationException {
        var words = (Map<?, ?>) Objects.requireNonNull(parser.getField(field).get(null));
        return words.keySet().stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
