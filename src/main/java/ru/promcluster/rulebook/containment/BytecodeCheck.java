package ru.promcluster.rulebook.containment;

import java.util.Set;
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

    /** What the engine casts its context to, at the beginning of every consequence. */
    private static final Set<String> CAST_TO = Set.of(
            "org/kie/api/runtime/rule/RuleContext",
            "org/drools/core/rule/consequence/KnowledgeHelper",
            "org/kie/api/runtime/rule/KnowledgeHelper");

    private final Vocabulary vocabulary;

    BytecodeCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Checks one class.
     *
     * @throws RuleRefusedException it does what no finding needs
     */
    void of(String name, byte[] bytes) {
        new ClassReader(bytes).accept(new Shape(name), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    /** A class that is nothing but static methods. */
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
            allow(OBJECT.equals(parent) && (interfaces == null || interfaces.length == 0), "inherits " + parent);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String method,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            var constructs = method.equals("<init>") && descriptor.equals("()V");
            var says = (access & Opcodes.ACC_STATIC) != 0 && !method.equals("<clinit>");
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

    static boolean isCast(String type) {
        return CAST_TO.contains(type);
    }
}
