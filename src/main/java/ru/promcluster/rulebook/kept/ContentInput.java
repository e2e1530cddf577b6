package ru.promcluster.rulebook.kept;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ru.promcluster.rulebook.files.Card;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.files.EditionContent;
import ru.promcluster.rulebook.files.EditionFile;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.rulebook.files.ReliefTable;
import ru.promcluster.rulebook.files.RulesetContent;
import ru.promcluster.rulebook.files.RulesetFile;
import ru.promcluster.rulebook.files.Subject;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Unit;

/** Reads folded rule files as {@link ContentOutput} wrote them. */
final class ContentInput {

    private final KeptInput in;
    private final Supplier<SortedMap<String, String>> files;
    private final Consumer<CriterionFiles> rule;

    /**
     * @param files the files of the rules by path, which are not kept a second time
     * @param rule reads the rule of a criterion, right behind it
     */
    ContentInput(KeptInput in, Supplier<SortedMap<String, String>> files, Consumer<CriterionFiles> rule) {
        this.in = in;
        this.files = files;
        this.rule = rule;
    }

    Subject subject() {
        return new Subject(in.text(), in.optional(in::text), in.text(), in.text(), in.optional(this::bilingual));
    }

    RulesetContent ruleset() {
        var id = in.text();
        var file = file();
        var sha256 = in.text();
        var paths = texts();
        var editions = in.all(this::edition);
        var relief = in.once(ReliefTable.class, () -> new ReliefTable(in.all(this::row)));
        return new RulesetContent(id, file, sha256, () -> chosen(paths), editions, relief);
    }

    private SortedMap<String, String> chosen(List<String> paths) {
        var chosen = new TreeMap<>(files.get());
        chosen.keySet().retainAll(paths);
        return chosen;
    }

    private RulesetFile file() {
        return new RulesetFile(bilingual(), in.text(), bilingual(), texts(), bilingual(), texts());
    }

    private EditionContent edition() {
        var id = in.text();
        var act = act();
        var criteria = new LinkedHashMap<String, CriterionFiles>();
        in.all(() -> criteria.put(in.text(), in.once(CriterionFiles.class, this::criterion)));
        var figures = new HashMap<String, List<Figure>>();
        in.all(() -> figures.put(in.text(), List.copyOf(in.all(() -> in.once(Figure.class, this::figure)))));
        return new EditionContent(id, act, criteria, figures);
    }

    private EditionFile act() {
        return new EditionFile(
                in.text(),
                bilingual(),
                day(),
                in.optional(this::day),
                in.word(Confidence.class),
                texts(),
                texts(),
                changes());
    }

    private Map<String, EditionFile.Marks> changes() {
        var changes = new HashMap<String, EditionFile.Marks>();
        in.all(() -> changes.put(
                in.text(),
                new EditionFile.Marks(
                        in.optional(() -> in.word(Severity.class)), in.optional(() -> in.word(Confidence.class)))));
        return changes;
    }

    private CriterionFiles criterion() {
        var criterion = new CriterionFiles(
                in.text(),
                in.once(Card.class, this::card),
                in.text(),
                in.text(),
                in.optional(in::text),
                in.word(Severity.class),
                in.word(Confidence.class));
        rule.accept(criterion);
        return criterion;
    }

    private Card card() {
        return new Card(
                in.text(),
                in.word(Severity.class),
                in.word(Confidence.class),
                in.text(),
                texts(),
                sentences(),
                sentences());
    }

    private Card.Sentences sentences() {
        return new Card.Sentences(
                in.text(), in.text(), in.text(), in.text(), in.text(), in.optional(in::text), in.optional(in::text));
    }

    private Figure figure() {
        return new Figure(
                in.text(),
                new BigDecimal(in.text()),
                in.word(Unit.class),
                in.text(),
                in.word(Confidence.class),
                texts(),
                in.optional(in::text),
                in.optional(this::day));
    }

    private ReliefTable.Row row() {
        return new ReliefTable.Row(
                in.text(),
                day(),
                in.optional(this::day),
                in.word(Confidence.class),
                texts(),
                in.optional(in::text),
                texts());
    }

    private Bilingual bilingual() {
        return new Bilingual(in.text(), in.text());
    }

    private List<String> texts() {
        return in.all(in::text);
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(in.number());
    }
}
