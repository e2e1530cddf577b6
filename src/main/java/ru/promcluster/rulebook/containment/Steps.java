package ru.promcluster.rulebook.containment;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mvel2.asm.Handle;
import org.mvel2.asm.Label;
import org.mvel2.asm.MethodVisitor;
import org.mvel2.asm.Opcodes;

/** Refuses every instruction of a method that calling the vocabulary does not need. */
final class Steps extends MethodVisitor {

    private static final String RULES = "ru/promcluster/rules/";

    /** What the engine writes around a rule: it hands over bound values and compares one caller with another. */
    private static final Set<String> ENGINE_CALLS = Set.of(
            "java/lang/Object.<init>",
            "java/lang/Object.getClass",
            "java/lang/Boolean.valueOf",
            "java/lang/Integer.valueOf",
            "java/lang/Long.valueOf",
            "org/drools/base/rule/Declaration.getValue",
            "org/drools/base/base/ValueResolver.getGlobal",
            "org/drools/base/rule/accessor/CompiledInvoker.getMethodBytecode",
            "org/drools/mvel/field/FieldFactory.getInstance",
            "org/drools/mvel/field/FieldFactory.getFieldValue",
            "org/drools/mvel/asm/MethodComparator.getMethodBytecode",
            "org/drools/mvel/asm/MethodComparator.compareBytecode");

    /** What it casts to around a rule. */
    private static final Set<String> ENGINE_TYPES = Set.of(
            "java/lang/Number",
            "org/kie/api/runtime/rule/RuleContext",
            "org/drools/core/rule/consequence/KnowledgeHelper",
            "org/drools/base/rule/accessor/CompiledInvoker");

    private final Vocabulary vocabulary;
    private final String own;
    private final Set<Label> passed = new HashSet<>();

    /** @param own name of the class that the method is in, with slashes */
    Steps(Vocabulary vocabulary, String own) {
        super(Opcodes.ASM9);
        this.vocabulary = vocabulary;
        this.own = own;
    }

    static void allow(boolean allowed, String name, String what) {
        if (!allowed) {
            throw new RuleRefusedException("The compiled rule " + name + " " + what + ", which no finding needs", null);
        }
    }

    private void allow(boolean allowed, String what) {
        allow(allowed, own, what);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
        var says = knows(owner) && !method.equals("<init>");
        // A caller calls what stands in the rule, and nothing calls a caller or itself: so nothing runs in circles.
        var calls = BytecodeCheck.isCaller(own) && owner.startsWith(RULES) && !BytecodeCheck.isCaller(owner);
        var compares = BytecodeCheck.isCaller(owner) && owner.equals(own) && method.equals("getMethodBytecode");
        allow(
                says || calls || compares || ENGINE_CALLS.contains(owner + "." + method),
                "calls " + owner + "." + method);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
        allow(opcode == Opcodes.GETSTATIC && knows(owner), "uses a field " + owner + "." + field);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        var looks = opcode == Opcodes.CHECKCAST || opcode == Opcodes.INSTANCEOF;
        allow(looks && (knows(type) || ENGINE_TYPES.contains(type)), (looks ? "casts to " : "makes ") + type);
    }

    private boolean knows(String owner) {
        return vocabulary.has(owner.replace('/', '.'));
    }

    @Override
    public void visitInsn(int opcode) {
        var stays = opcode <= Opcodes.DCONST_1 || (opcode >= Opcodes.POP && opcode <= Opcodes.SWAP) || returns(opcode);
        allow(stays, "has instruction " + opcode);
    }

    private static boolean returns(int opcode) {
        return opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        allow(opcode != Opcodes.NEWARRAY, "makes an array");
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        allow(false, "makes an array");
    }

    @Override
    public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
        allow(false, "calls a lambda");
    }

    @Override
    public void visitLdcInsn(@Nullable Object value) {
        allow(value instanceof String || value instanceof Number, "names " + value);
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
        allow(false, "counts");
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        allow(opcode != Opcodes.JSR && !passed.contains(label), "goes back");
    }

    @Override
    public void visitTableSwitchInsn(int least, int greatest, Label other, Label... labels) {
        allow(false, "switches");
    }

    @Override
    public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
        allow(false, "switches");
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        allow(false, "catches exceptions");
    }
}
