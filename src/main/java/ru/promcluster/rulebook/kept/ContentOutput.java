package ru.promcluster.rulebook.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

/** Writes folded rule files; {@link ContentInput} reads them in the same order. */
final class ContentOutput {

    private final KeptOutput out;
    private final Consumer<CriterionFiles> rule;

    /** @param rule writes the rule of a criterion, right behind it */
    ContentOutput(KeptOutput out, Consumer<CriterionFiles> rule) {
        this.out = out;
        this.rule = rule;
    }

    void subject(Subject subject) {
        out.text(subject.code());
        out.optional(subject.oktmo(), out::text);
        out.text(subject.ru());
        out.text(subject.en());
        out.optional(subject.district(), this::bilingual);
    }

    void ruleset(RulesetContent content) {
        out.text(content.id());
        file(content.ruleset());
        out.text(content.sha256());
        out.all(content.texts().keySet(), out::text);
        out.all(content.editions(), this::edition);
        out.once(content.relief(), this::relief);
    }

    private void file(RulesetFile file) {
        bilingual(file.title());
        out.text(file.act());
        bilingual(file.authority());
        texts(file.published());
        bilingual(file.caveat());
        texts(file.criteria());
    }

    private void edition(EditionContent edition) {
        out.text(edition.id());
        act(edition.act());
        out.all(edition.criteria().entrySet(), this::criterion);
        out.all(edition.figures().entrySet(), this::figures);
    }

    private void act(EditionFile act) {
        out.text(act.act());
        bilingual(act.title());
        day(act.inForceFrom());
        out.optional(act.inForceUntil(), this::day);
        out.word(act.confidence());
        texts(act.sources());
        texts(act.repeals());
        out.all(act.changes().entrySet(), this::changed);
    }

    private void changed(Map.Entry<String, EditionFile.Marks> changed) {
        out.text(changed.getKey());
        out.optional(changed.getValue().severity(), out::word);
        out.optional(changed.getValue().confidence(), out::word);
    }

    private void criterion(Map.Entry<String, CriterionFiles> named) {
        out.text(named.getKey());
        out.once(named.getValue(), this::criterion);
    }

    private void criterion(CriterionFiles criterion) {
        out.text(criterion.id());
        out.once(criterion.card(), this::card);
        out.text(criterion.ruleFile());
        out.text(criterion.rule());
        out.optional(criterion.casesFile(), out::text);
        out.word(criterion.severity());
        out.word(criterion.confidence());
        rule.accept(criterion);
    }

    private void card(Card card) {
        out.text(card.criterion());
        out.word(card.severity());
        out.word(card.confidence());
        out.text(card.point());
        texts(card.sources());
        sentences(card.ru());
        sentences(card.en());
    }

    private void sentences(Card.Sentences sentences) {
        out.text(sentences.title());
        out.text(sentences.passed());
        out.text(sentences.failed());
        out.text(sentences.undetermined());
        out.text(sentences.remedy());
        out.optional(sentences.notApplicable(), out::text);
        out.optional(sentences.nothing(), out::text);
    }

    private void figures(Map.Entry<String, List<Figure>> named) {
        out.text(named.getKey());
        out.all(named.getValue(), figure -> out.once(figure, this::figure));
    }

    private void figure(Figure figure) {
        out.text(figure.name());
        out.text(figure.value().toString());
        out.word(figure.unit());
        out.text(figure.point());
        out.word(figure.confidence());
        texts(figure.sources());
        out.optional(figure.note(), out::text);
        out.optional(figure.from(), this::day);
    }

    private void relief(ReliefTable table) {
        out.all(table.rows(), row -> {
            out.text(row.ground());
            day(row.from());
            out.optional(row.until(), this::day);
            out.word(row.confidence());
            texts(row.sources());
            out.optional(row.note(), out::text);
            texts(row.regions());
        });
    }

    private void bilingual(Bilingual text) {
        out.text(text.ru());
        out.text(text.en());
    }

    private void texts(List<String> texts) {
        out.all(texts, out::text);
    }

    private void day(LocalDate day) {
        out.number(Math.toIntExact(day.toEpochDay()));
    }
}
