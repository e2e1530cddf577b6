package ru.promcluster.explanation.remedy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.rulebook.sentence.Filler;
import ru.promcluster.rulebook.sentence.Forms;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Unit;

/** What one step puts into the gaps of its sentence. */
final class StepFiller implements Filler {

    static final Set<Slot> SLOTS =
            Set.of(Slot.NAME, Slot.SUPPLIER, Slot.BUYER, Slot.LISTED, Slot.CODE, Slot.DAY, Slot.FOUND);

    private final Grammar grammar;
    private final Map<Slot, String> texts = new EnumMap<>(Slot.class);

    StepFiller(Grammar grammar) {
        this.grammar = grammar;
    }

    StepFiller with(Slot slot, String text) {
        texts.put(slot, text);
        return this;
    }

    StepFiller with(BigDecimal amount, Unit unit) {
        var out = new StringBuilder();
        grammar.amount(out, amount, unit, Forms.NONE);
        return with(Slot.FOUND, out.toString());
    }

    @Override
    public boolean knows(Slot slot) {
        return texts.containsKey(slot);
    }

    @Override
    public void append(StringBuilder out, Slot slot, Forms forms) {
        out.append(Objects.requireNonNull(texts.get(slot), slot::name));
    }
}
