package ru.promcluster.explanation.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.question.Names;
import ru.promcluster.explanation.wording.Forms;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.explanation.wording.Phrases;
import ru.promcluster.explanation.wording.Sentence;
import ru.promcluster.explanation.wording.Slot;
import ru.promcluster.verdict.Assessment.DataFinding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Unit;

/** Collects remarks on one application and words them. */
final class Remarks {

    private static final Map<Language, Map<String, Sentence>> SENTENCES = sentences();

    private final List<DataFinding> found = new ArrayList<>();
    private final Map<String, Sentence> sentences;
    private final Grammar grammar;
    private final Names names;

    Remarks(ClusterApplication application, Language language) {
        sentences = Objects.requireNonNull(SENTENCES.get(language));
        grammar = Grammar.of(language);
        names = new Names(application, grammar);
    }

    private static Map<Language, Map<String, Sentence>> sentences() {
        var slots = EnumSet.complementOf(EnumSet.copyOf(Slot.OF_CARDS));
        slots.add(Slot.DAY);
        var sentences = new EnumMap<Language, Map<String, Sentence>>(Language.class);
        for (var language : Language.values()) {
            sentences.put(language, Phrases.beside(Remarks.class, slots, language));
        }
        return sentences;
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
        found.add(new DataFinding(pointer, code, "WARNING", sentence(sentence).filled(words)));
    }

    /** A fixed phrase by its key. */
    String phrase(String key) {
        return sentence(key).filled(Map.of());
    }

    private Sentence sentence(String key) {
        return Objects.requireNonNull(sentences.get(key), key);
    }

    String quoted(String text) {
        return grammar.quoted(text);
    }

    /** A day in words, without the dot that ends its sentence. */
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
