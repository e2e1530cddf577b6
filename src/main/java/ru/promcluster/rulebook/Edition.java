package ru.promcluster.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.cluster.WhatIf;
import ru.promcluster.rulebook.containment.RuleSession;
import ru.promcluster.rulebook.files.EditionContent;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.rulebook.files.ReliefTable;
import ru.promcluster.rulebook.vocabulary.ClusterView;
import ru.promcluster.rulebook.vocabulary.ReliefTerritories;
import ru.promcluster.rulebook.vocabulary.UnitedPointers;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Status;

/** One edition of a ruleset, consolidated and ready to judge. Safe for many threads. */
public final class Edition {

    private static final Logger LOG = Logger.getLogger(Edition.class);

    private final EditionContent content;
    private final @Nullable LocalDate until;
    private final List<RuledCriterion> criteria;
    private final ReliefTable relief;
    private final CompiledRules rules;
    private final Queue<Session> idle = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Day lastDay;
    private volatile boolean retired;

    /**
     * @param until last day in force; {@code null}: open
     * @param criteria all criteria of the ruleset, in order; those not in force are marked so
     */
    Edition(
            EditionContent content,
            @Nullable LocalDate until,
            List<RuledCriterion> criteria,
            ReliefTable relief,
            CompiledRules rules) {
        this.content = content;
        this.until = until;
        this.criteria = List.copyOf(criteria);
        this.relief = relief;
        this.rules = rules;
    }

    /** A session that is used again and again, with the findings that its rules write to. */
    private record Session(RuleSession rules, Findings findings) {}

    /** The relief territories of a day. */
    private record Day(LocalDate day, ReliefTerritories territories) {}

    public String id() {
        return content.id();
    }

    /** The folded files that the edition is made of. */
    public EditionContent content() {
        return content;
    }

    /** First day in force, inclusive. */
    public LocalDate from() {
        return content.act().inForceFrom();
    }

    /** Last day in force, inclusive; {@code null}: open. */
    public @Nullable LocalDate until() {
        return until;
    }

    /** The last day in force is past. */
    boolean isOver(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** All criteria of the ruleset, in order; those not in force in this edition are marked so. */
    public List<RuledCriterion> criteria() {
        return criteria;
    }

    /** The figures in force on a day, by name. */
    public List<Figure> figures(LocalDate day) {
        var figures = new ArrayList<Figure>();
        content.figures().keySet().stream().sorted().forEach(name -> {
            var figure = Figure.inForce(content.figures().getOrDefault(name, List.of()), day);
            if (figure != null) {
                figures.add(figure);
            }
        });
        return figures;
    }

    /** Compiles the rules now, rather than at the first judgement. */
    void compile() {
        rules.base();
    }

    /**
     * The same edition with another value of a figure, whatever day it is in force from. The rules are shared: none is
     * compiled anew.
     */
    public Edition with(String figure, BigDecimal value) {
        var figures = new HashMap<>(content.figures());
        figures.computeIfPresent(
                figure,
                (name, dated) -> dated.stream().map(each -> each.with(value)).toList());
        var changed = new EditionContent(content.id(), content.act(), content.criteria(), figures);
        return new Edition(changed, until, criteria, relief, rules);
    }

    /** The edition with the rule of one criterion alone, so that it is seen what that costs. */
    public Edition alone(String criterion) {
        var kept = criteria.stream()
                .filter(ruled -> ruled.criterion().id().equals(criterion))
                .toList();
        return new Edition(content, until, kept, relief, rules.alone(criterion));
    }

    /**
     * Puts an application to the rules.
     *
     * @return one finding a criterion of the ruleset, in order
     */
    public List<Finding> judge(ClusterApplication application, LocalDate day) {
        return judge(view(application, day), day);
    }

    /** The same as if others had joined. What it rests on are facts of the application as it was sent. */
    public List<Finding> judge(ClusterApplication application, Scenario scenario, LocalDate day) {
        var whatIf = WhatIf.of(application, scenario);
        if (whatIf.parts().isEmpty()) {
            return judge(application, day);
        }
        var pointers = new UnitedPointers(application, scenario);
        return judge(ClusterView.of(whatIf, day, territories(day)), day).stream()
                .map(pointers::of)
                .toList();
    }

    /** The application, indexed once for several variants of the edition. */
    public ClusterView view(ClusterApplication application, LocalDate day) {
        return new ClusterView(application, day, territories(day));
    }

    /** Puts an application that is indexed for the same day to the rules. */
    public List<Finding> judge(ClusterView view, LocalDate day) {
        var session = idle.poll();
        if (session == null) {
            session = newSession();
        }
        var broken = fire(session, view, day);
        var found = findings(session.findings);
        if (broken) {
            session.rules.dispose();
        } else {
            giveBack(session);
        }
        return found;
    }

    /** The subjects of the Federation that are relief territory as a whole on a day. */
    public Set<String> wholeRegions(LocalDate day) {
        return territories(day).wholeRegions();
    }

    /** One application after the other is judged on the same day: the last day's table is kept. */
    private ReliefTerritories territories(LocalDate day) {
        var last = lastDay;
        if (last == null || !last.day.equals(day)) {
            last = new Day(day, new ReliefTerritories(relief.wholeRegions(day)));
            lastDay = last;
        }
        return last.territories;
    }

    private Session newSession() {
        var inForce = criteria.stream().filter(RuledCriterion::inForce).toList();
        var findings = new Findings(content.figures(), inForce);
        return new Session(rules.newSession(findings), findings);
    }

    /** A rule that breaks down leaves its criterion, and those that were to follow, without a finding. */
    private boolean fire(Session session, ClusterView view, LocalDate day) {
        session.findings.begin(day);
        try {
            session.rules.fire(view);
            return false;
        } catch (RuntimeException e) {
            LOG.errorf(e, "A rule of edition %s broke down", id());
            return true;
        }
    }

    private List<Finding> findings(Findings stated) {
        var found = new ArrayList<Finding>(criteria.size());
        var next = stated.inOrder().iterator();
        for (var ruled : criteria) {
            if (ruled.inForce()) {
                var finding = next.next().stated();
                found.add(finding == null ? Finding.of(ruled.criterion(), Status.ERROR) : finding);
            } else {
                found.add(Finding.of(ruled.criterion(), Status.NOT_APPLICABLE));
            }
        }
        return found;
    }

    /** A judgement that was under way when the edition was retired lets its session go. */
    private void giveBack(Session session) {
        idle.add(session);
        if (retired) {
            retire();
        }
    }

    /** Lets go of the sessions; judgements under way finish on theirs. */
    void retire() {
        retired = true;
        for (var session = idle.poll(); session != null; session = idle.poll()) {
            session.rules.dispose();
        }
    }
}
