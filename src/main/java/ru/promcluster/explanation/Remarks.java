package ru.promcluster.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.question.Names;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.rulebook.sentence.Forms;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Assessment.DataFinding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Unit;

/** Collects remarks on one application and words them. */
final class Remarks {

    private final List<DataFinding> found = new ArrayList<>();
    private final FixedPhrases phrases;
    private final Grammar grammar;
    private final Names names;

    Remarks(ClusterApplication application, Language language) {
        phrases = FixedPhrases.in(language);
        grammar = Grammar.of(language);
        names = new Names(application, grammar);
    }

    List<DataFinding> found() {
        return found;
    }

    Names names() {
        return names;
    }

    /** Notes a remark whose sentence goes by its code. */
    void note(String pointer, String code, Map<Slot, String> words) {
        note(pointer, code, code, words);
    }

    void note(String pointer, String code, String sentence, Map<Slot, String> words) {
        found.add(new DataFinding(
                pointer, code, "WARNING", phrases.sentence(sentence).filled(words)));
    }

    /** A fixed phrase by its key. */
    String phrase(String key) {
        return phrases.sentence(key).filled(Map.of());
    }

    String quoted(String text) {
        return grammar.quoted(text);
    }

    String day(LocalDate day) {
        var out = new StringBuilder();
        grammar.day(out, day);
        return out.toString();
    }

    String number(BigDecimal number, Unit unit) {
        var out = new StringBuilder();
        grammar.amount(out, number, unit, Forms.NONE);
        return out.toString();
    }

    /** What lies between two numbers; no max: without limit. */
    String range(BigDecimal min, @Nullable BigDecimal max, Unit unit) {
        var out = new StringBuilder();
        grammar.range(out, min, max, new Grammar.Counted(unit, Forms.NONE));
        return out.toString();
    }
}
