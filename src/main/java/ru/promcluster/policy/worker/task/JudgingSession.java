package ru.promcluster.policy.worker.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.assessment.Order;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.policy.worker.protocol.JudgeOrder;
import ru.promcluster.policy.worker.protocol.Judgement;
import ru.promcluster.policy.worker.protocol.Opened;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.RuledCriterion;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Verdict;

/** Judges applications by one ruleset: each is read and indexed once, however many values of a figure judge it. */
final class JudgingSession {

    private final ApplicationReader reader = new ApplicationReader(Limits.OF_WHAT_IS_KEPT);
    private final Map<Edition, List<Edition>> variants = new HashMap<>();
    private final Ruleset ruleset;
    private final JudgeOrder order;
    private final Order days;

    private JudgingSession(Ruleset ruleset, JudgeOrder order) {
        this.ruleset = ruleset;
        this.order = order;
        days = new Order(order.ruleset(), order.asOf(), order.today(), Language.RU);
    }

    static JudgingSession open(RuleFiles rules, JudgeOrder order) throws Broken {
        return new JudgingSession(Faults.sound(rules, order.ruleset()), order);
    }

    /** What the answers mean. */
    Opened opened() throws Broken {
        var latest = ruleset.editions().get(ruleset.editions().size() - 1);
        var titles = new ArrayList<Opened.Asked>();
        for (var ruled : latest.criteria()) {
            titles.add(new Opened.Asked(
                    ruled.criterion().id(),
                    new Bilingual(
                            ruled.card().in(Language.RU).title(),
                            ruled.card().in(Language.EN).title())));
        }
        return new Opened(titles, changed());
    }

    private Opened.@Nullable Changed changed() throws Broken {
        var name = order.figure();
        if (name == null) {
            return null;
        }
        var day = Objects.requireNonNullElse(order.asOf(), order.today());
        var edition = Asked.edition(ruleset, day);
        var figure = Asked.figure(edition, day, name);
        var criteria = edition.criteria().stream()
                .filter(RuledCriterion::inForce)
                .filter(ruled -> ruled.figures().contains(name))
                .map(ruled -> ruled.criterion().id())
                .toList();
        return new Opened.Changed(name, figure.unit(), figure.value(), criteria);
    }

    /** One judgement a value; none: it cannot be read, or nothing is in force on its day. */
    List<Judgement> judge(byte[] application) {
        return reader.read(application) instanceof Reading.Accepted accepted
                ? judge(accepted.application())
                : List.of();
    }

    private List<Judgement> judge(ClusterApplication application) {
        var day = days.dayOf(application);
        var edition = ruleset.editionInForce(day);
        if (edition == null) {
            return List.of();
        }
        var view = edition.view(application, day);
        var judgements = new ArrayList<Judgement>(order.judgements());
        for (var variant : variants.computeIfAbsent(edition, this::variants)) {
            judgements.add(judgement(variant.judge(view, day)));
        }
        return judgements;
    }

    private List<Edition> variants(Edition edition) {
        var figure = order.figure();
        return figure == null
                ? List.of(edition)
                : order.values().stream()
                        .map(value -> edition.with(figure, value))
                        .toList();
    }

    private static Judgement judgement(List<Finding> findings) {
        return new Judgement(
                Verdict.of(findings), findings.stream().map(Finding::status).toList());
    }
}
