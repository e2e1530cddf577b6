package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Measure;

/**
 * Says of a finding about an application as if others had joined on which facts of the application as it was sent it rests,
 * and which are missing. A total that is declared of the members alone is not asked for where it would not help.
 */
public final class UnitedPointers {

    private static final String DECLARED = "/declared/";
    private static final String ROSTER = "/participants";
    private static final String NUMBER = DECLARED + "participants";

    /** Of these a total of the members leaves no doubt of them, whoever joins. */
    private static final Set<String> OF_KINDS = Set.of(
            DECLARED + "industrialParticipants",
            DECLARED + "finalProducers",
            DECLARED + "anchors",
            DECLARED + "educationalOrganisations");

    /** What is said of the members alone and of nobody that joins. */
    private static final Set<String> OF_MEMBERS = Set.of(
            DECLARED + "jobs",
            DECLARED + "highProductivityJobs",
            DECLARED + "cooperationLevel",
            DECLARED + "reliefParticipants");

    private final DeclaredTotals declared;
    private final List<String> numbers = new ArrayList<>();
    private final List<String> unknownNumbers = new ArrayList<>();

    public UnitedPointers(ClusterApplication sent, Scenario scenario) {
        declared = sent.declared();
        number(NUMBER, declared.participants());
        number(DECLARED + Scenario.JOINING.code(), declared.joining());
        if (scenario == Scenario.PROSPECTS) {
            number(DECLARED + Scenario.PROSPECTS.code(), declared.prospects());
        }
    }

    private void number(String pointer, @Nullable Long number) {
        (number == null ? unknownNumbers : numbers).add(pointer);
    }

    /** The finding with the pointers of the application as it was sent. */
    public Finding of(Finding finding) {
        var measure = finding.measure();
        return measure == null
                ? finding
                : new Finding(finding.criterion(), finding.status(), told(measure), finding.requirement());
    }

    private Measure told(Measure measure) {
        var evidence = new LinkedHashSet<String>();
        measure.evidence().forEach(pointer -> addRestedOn(pointer, evidence));
        var missing = new LinkedHashSet<String>();
        measure.missing().forEach(pointer -> addAsked(pointer, missing));
        return new Measure(measure.bounds(), new ArrayList<>(evidence), new ArrayList<>(missing), measure.emptyWhole());
    }

    private void addRestedOn(String pointer, Set<String> evidence) {
        if (pointer.equals(NUMBER)) {
            evidence.addAll(numbers);
        } else {
            evidence.add(pointer);
        }
    }

    private void addAsked(String pointer, Set<String> missing) {
        if (pointer.equals(NUMBER)) {
            missing.addAll(unknownNumbers);
            missing.add(ROSTER);
        } else if (OF_MEMBERS.contains(pointer) || (OF_KINDS.contains(pointer) && isDeclared(pointer))) {
            missing.add(ROSTER);
        } else {
            missing.add(pointer);
        }
    }

    private boolean isDeclared(String pointer) {
        return Objects.nonNull(
                switch (pointer.substring(DECLARED.length())) {
                    case "industrialParticipants" -> declared.industrialParticipants();
                    case "finalProducers" -> declared.finalProducers();
                    case "anchors" -> declared.anchors();
                    case "educationalOrganisations" -> declared.educationalOrganisations();
                    default -> null;
                });
    }
}
