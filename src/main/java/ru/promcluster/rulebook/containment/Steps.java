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

    private final Vocabulary vocabulary;
    private final String name;
    private final Set<Label> passed = new HashSet<>();

    /** @param name of the class, for the refusal */
    Steps(Vocabulary vocabulary, String name) {
        super(Opcodes.ASM9);
        this.vocabulary = vocabulary;
        this.name = name;
    }

    static void allow(boolean allowed, String name, String what) {
        if (!allowed) {
            throw new RuleRefusedException("The compiled rule " + name + " " + what + ", which no finding needs", null);
        }
    }

    private void allow(boolean allowed, String what) {
        allow(allowed, name, what);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
        var constructs = owner.equals("java/lang/Object") && method.equals("<init>");
        allow(constructs || (knows(owner) && !method.equals("<init>")), "calls " + owner + "." + method);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
        allow(opcode == Opcodes.GETSTATIC && knows(owner), "uses a field " + owner + "." + field);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        allow(
                opcode == Opcodes.CHECKCAST && (knows(type) || BytecodeCheck.isCast(type)),
                (opcode == Opcodes.CHECKCAST ? "casts to " : "makes ") + type);
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
