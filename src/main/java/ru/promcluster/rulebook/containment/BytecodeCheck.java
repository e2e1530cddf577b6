package ru.promcluster.rulebook.containment;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mvel2.asm.ClassReader;
import org.mvel2.asm.ClassVisitor;
import org.mvel2.asm.MethodVisitor;
import org.mvel2.asm.Opcodes;

/**
 * Looks at a compiled consequence before it is loaded. It may call its vocabulary and cannot go back, so that it ends after
 * at most as many steps as it is long; it makes no objects but texts that stand in it.
 */
final class BytecodeCheck {

    private static final String OBJECT = "java/lang/Object";

    private static final String RULES = "ru/promcluster/rules/";

    /** Classes that the engine writes, to call the methods that hold what stands in the rule. */
    private static final Pattern CALLER = Pattern.compile("ru/promcluster/rules/\\w+/[\\w$]+Invoker");

    /** What those inherit. */
    private static final Set<String> CALLER_TYPES = Set.of(
            "org/drools/base/rule/accessor/ReturnValueExpression", "org/drools/base/rule/accessor/CompiledInvoker");

    private final Vocabulary vocabulary;

    BytecodeCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Checks one class.
     *
     * @throws RuleRefusedException it does what no finding needs
     */
    void of(byte[] bytes) {
        var read = new ClassReader(bytes);
        read.accept(new Shape(read.getClassName()), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    /**
     * Checks the class of a kept rule, which is no caller.
     *
     * @throws RuleRefusedException it does what no finding needs, or has another name
     */
    void ofRule(String type, byte[] bytes) {
        var name = type.replace('.', '/');
        var own = new ClassReader(bytes).getClassName();
        Steps.allow(own.equals(name) && own.startsWith(RULES) && !isCaller(own), own, "is no class of a rule");
        of(bytes);
    }

    /** A class that is nothing but static methods, or a caller of those. */
    private final class Shape extends ClassVisitor {

        private final String name;

        Shape(String name) {
            super(Opcodes.ASM9);
            this.name = name;
        }

        @Override
        public void visit(
                int version,
                int access,
                String own,
                @Nullable String signature,
                @Nullable String parent,
                String @Nullable [] interfaces) {
            var types = interfaces == null ? Set.<String>of() : Set.of(interfaces);
            allow(OBJECT.equals(parent), "inherits " + parent);
            allow(types.isEmpty() || (isCaller(name) && CALLER_TYPES.containsAll(types)), "inherits " + types);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String method,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            var constructs = method.equals("<init>") && descriptor.equals("()V");
            var says = ((access & Opcodes.ACC_STATIC) != 0 || isCaller(name)) && !method.startsWith("<");
            allow(constructs || says, "has a method " + method);
            allow((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) == 0, "has a method " + method);
            return new Steps(vocabulary, name);
        }

        @Override
        public void visitInnerClass(String inner, @Nullable String outer, @Nullable String innerName, int access) {
            allow(vocabulary.has(inner.replace('/', '.')), "has a class " + inner);
        }

        private void allow(boolean allowed, String what) {
            Steps.allow(allowed, name, what);
        }
    }

    static boolean isCaller(String name) {
        return CALLER.matcher(name).matches();
    }
}
