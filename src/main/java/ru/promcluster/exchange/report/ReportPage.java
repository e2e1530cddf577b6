package ru.promcluster.exchange.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.exchange.document.AssessmentDocument;
import ru.promcluster.exchange.document.WrittenCriterion;
import ru.promcluster.explanation.term.Counts;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Assessment.DataFinding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;

/**
 * All that the template shows, in words.
 *
 * @param lang language of the page, as HTML names it
 * @param name of the cluster
 * @param next the question that settles most; empty: nothing binding is open
 * @param groups criteria in force by their weight; the binding ones first
 * @param notApplicable titles of the others
 * @param remarks on the data: what is likely wrong
 * @param reminders of what the application does not say yet
 * @param qrCode address of the picture
 */
record ReportPage(
        String lang,
        Map<String, String> labels,
        String name,
        List<CriterionBlock.Row> particulars,
        String verdict,
        String counts,
        String confidence,
        String caveat,
        String next,
        List<Group> groups,
        List<String> notApplicable,
        List<String> remarks,
        List<String> reminders,
        List<String> sources,
        List<CriterionBlock.Row> digests,
        String id,
        String qrCode) {

    private static final int LONGEST_HEAD = 80;
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** Criteria of one weight. */
    record Group(String heading, boolean binding, List<CriterionBlock> criteria) {}

    /** The name in the running head: one line. */
    public String headName() {
        var letters = name.codePointCount(0, name.length());
        return letters <= LONGEST_HEAD ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_HEAD - 1)) + "…";
    }

    static ReportPage of(AssessmentDocument document, ReportSubject subject, Language language) {
        var labels = Labels.in(language);
        var sources = new Sources();
        var groups = groups(document, new CriterionBlock.Maker(language, labels, sources), language);
        return new ReportPage(
                language == Language.RU ? "ru" : "en",
                labels,
                Objects.requireNonNullElse(subject.clusterName(), label(labels, "unnamed")),
                particulars(document, subject, labels, language),
                Terms.verdict(document.verdict()).in(language),
                new Counts(document.counts()).told(language),
                Terms.confidence(document.confidence()).in(language),
                document.caveat(),
                next(document),
                groups,
                document.criteria().stream()
                        .filter(written -> written.status() == Status.NOT_APPLICABLE)
                        .map(WrittenCriterion::title)
                        .toList(),
                messages(document, DataFinding::isWarning),
                messages(document, found -> !found.isWarning()),
                sources.addresses(),
                digests(document, labels),
                document.id(),
                QrCode.address(document.id()));
    }

    private static List<String> messages(AssessmentDocument document, Predicate<DataFinding> chosen) {
        return document.data().stream().filter(chosen).map(DataFinding::message).toList();
    }

    private static List<CriterionBlock.Row> particulars(
            AssessmentDocument document, ReportSubject subject, Map<String, String> labels, Language language) {
        var rows = new ArrayList<CriterionBlock.Row>();
        rows.add(row(labels, "requirements", subject.ruleset().title().in(language)));
        rows.add(row(labels, "edition", edition(subject.ruleset(), labels, language)));
        rows.add(row(labels, "asOf", Terms.day(document.ruleset().asOf(), language)));
        if (document.scenario() != Scenario.MEMBERS) {
            rows.add(row(labels, "scenario", Terms.scenario(document.scenario()).in(language)));
        }
        var application = document.application().id();
        if (application != null) {
            rows.add(row(labels, "application", application));
        }
        rows.add(row(labels, "decision", document.id()));
        var day = subject.madeAt().atZone(MOSCOW).toLocalDate();
        rows.add(row(labels, "madeOn", Terms.day(day, language)));
        return rows;
    }

    private static String edition(RulesetTitle ruleset, Map<String, String> labels, Language language) {
        var amendedBy = ruleset.amendedBy();
        var from = ruleset.inForceFrom();
        if (amendedBy == null || from == null) {
            return ruleset.act();
        }
        var act = amendedBy.equals(ruleset.act())
                ? ruleset.act()
                : ruleset.act() + " " + label(labels, "amendedBy") + " " + amendedBy;
        return act + ", " + label(labels, "inForceFrom") + " " + Terms.day(from, language);
    }

    private static List<Group> groups(AssessmentDocument document, CriterionBlock.Maker maker, Language language) {
        var groups = new ArrayList<Group>();
        int number = 1;
        for (var severity : Severity.values()) {
            var blocks = new ArrayList<CriterionBlock>();
            for (var written : document.criteria()) {
                if (written.criterion().severity() == severity && written.status() != Status.NOT_APPLICABLE) {
                    blocks.add(maker.block(number++, written));
                }
            }
            if (!blocks.isEmpty()) {
                groups.add(new Group(Terms.severity(severity).in(language), severity == Severity.BINDING, blocks));
            }
        }
        return groups;
    }

    private static String next(AssessmentDocument document) {
        return document.criteria().stream()
                .flatMap(written -> written.missing().stream())
                .filter(missing -> missing.pointer().equals(document.nextFact()))
                .map(missing -> missing.question())
                .findFirst()
                .orElse("");
    }

    private static List<CriterionBlock.Row> digests(AssessmentDocument document, Map<String, String> labels) {
        var ruleset = document.ruleset();
        return List.of(
                row(labels, "applicationSha256", document.application().sha256()),
                row(labels, "rulesetSha256", ruleset.sha256()),
                row(labels, "rulesetVersion", ruleset.id() + " " + ruleset.version()),
                row(labels, "engineVersion", document.engineVersion()));
    }

    private static CriterionBlock.Row row(Map<String, String> labels, String label, String text) {
        return new CriterionBlock.Row(label(labels, label), text);
    }

    private static String label(Map<String, String> labels, String key) {
        return Objects.requireNonNull(labels.get(key), key);
    }
}
