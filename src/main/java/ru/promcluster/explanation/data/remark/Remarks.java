package ru.promcluster.explanation.data.remark;

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

/** Collects the remarks on one application and words them. */
public final class Remarks {

    private static final String WARNING = "WARNING";
    private static final String INFO = "INFO";

    private final ClusterApplication application;
    private final Language language;
    private final StringBuilder room = new StringBuilder(256);
    private @Nullable List<DataFinding> found;
    private @Nullable Names names;

    public Remarks(ClusterApplication application, Language language) {
        this.application = application;
        this.language = language;
    }

    /** All so far, in the order they were noted; may be changed. */
    public List<DataFinding> found() {
        if (found == null) {
            found = new ArrayList<>();
        }
        return found;
    }

    public boolean isEmpty() {
        return found == null;
    }

    public Language language() {
        return language;
    }

    /** What the elements of the application are called. */
    public Names names() {
        if (names == null) {
            names = new Names(application, Grammar.of(language));
        }
        return names;
    }

    /** Something that is likely wrong, in the sentence of its code. */
    public void warn(String pointer, String code, Map<Slot, String> words) {
        warn(pointer, code, code, words);
    }

    /** Something that is likely wrong, in a sentence of its own. */
    public void warn(String pointer, String code, String sentence, Map<Slot, String> words) {
        note(pointer, code, WARNING, filled(sentence, words));
    }

    /** Something to bear in mind, in a sentence of its own. */
    public void tell(String pointer, String code, String sentence, Map<Slot, String> words) {
        note(pointer, code, INFO, filled(sentence, words));
    }

    private void note(String pointer, String code, String severity, String message) {
        found().add(new DataFinding(pointer, code, severity, message));
    }

    private String filled(String sentence, Map<Slot, String> words) {
        return DataPhrases.in(language).sentence(sentence).filled(words, room);
    }

    /** A fixed phrase by its key. */
    public String phrase(String key) {
        return filled(key, Map.of());
    }

    public String quoted(String text) {
        return Grammar.of(language).quoted(text);
    }

    public String day(LocalDate day) {
        Grammar.of(language).day(room, day);
        return written();
    }

    public String number(BigDecimal number, Unit unit) {
        Grammar.of(language).amount(room, number, unit, Forms.NONE);
        return written();
    }

    /** What lies between two numbers; no max: without limit. */
    public String range(BigDecimal min, @Nullable BigDecimal max, Unit unit) {
        Grammar.of(language).range(room, min, max, new Grammar.Counted(unit, Forms.NONE));
        return written();
    }

    private String written() {
        var written = room.toString();
        room.setLength(0);
        return written;
    }
}
