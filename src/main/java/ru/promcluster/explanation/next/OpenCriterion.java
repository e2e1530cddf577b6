package ru.promcluster.explanation.next;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.verdict.Finding;

/**
 * The missing facts of an undetermined criterion, and which share of the way to its decision each of them goes.
 *
 * <p>The facts of one element of a list move the figure together and are one step, any other fact is a step of its own.
 * The bounds tell how many steps are needed at least ({@link Steps}): a step is one part of so many of the whole, a fact
 * of an element one part of its step.
 */
final class OpenCriterion {

    /** The share of a fact that settles a criterion whatever the answer. */
    private static final long WHOLE = 1L << 40;

    /** What only may settle one counts for less, so that a sure answer goes before a good many chances. */
    private static final int CHANCES = 32;

    /** A list that nobody has seen stands for so many steps: a cluster of the register has about as many members. */
    private static final int UNSEEN = 30;

    private static final String CONTRACTS = "/contracts";
    private static final String SIGNED_ON = "signedOn";
    private static final Set<String> LISTS = Set.of("/participants", CONTRACTS, "/infrastructure", "/jointProjects");

    /** What tells only which of two figures is asked for: of no use before the measured one lies between them. */
    private static final Set<String> RELIEF = Set.of("region", "reliefGround", "reliefParticipants", "participants");

    private final Finding finding;
    private final ClusterApplication application;
    private final Map<String, Step> steps = new HashMap<>();
    private int lists;
    private boolean contractsUnseen;
    private boolean isSummed;

    OpenCriterion(Finding finding, ClusterApplication application) {
        this.finding = finding;
        this.application = application;
        sort(Steps.waitsForRelief(finding));
        if (steps.isEmpty() && !contractsUnseen) {
            sort(true);
        }
    }

    private void sort(boolean reliefToo) {
        var ends = new OpenEnds(application);
        for (var pointer : finding.missing()) {
            int last = pointer.lastIndexOf('/');
            var field = pointer.substring(last + 1);
            isSummed |= Steps.isSummed(field);
            if (!reliefToo && RELIEF.contains(field)) {
                continue;
            }
            var element = last > 0 ? pointer.substring(0, last) : pointer;
            if (field.equals(SIGNED_ON)) {
                addLink(pointer, ends.of(Integer.parseInt(element.substring(CONTRACTS.length() + 1))));
            } else if (pointer.equals(CONTRACTS) && application.participants() != null) {
                contractsUnseen = true;
            } else {
                lists += LISTS.contains(pointer) ? 1 : 0;
                step(isElement(element) ? element : pointer).add(pointer, field);
            }
        }
    }

    /** It ends in the number of an element of a list. */
    private static boolean isElement(String pointer) {
        return Character.isDigit(pointer.charAt(pointer.length() - 1));
    }

    /** A contract that may link somebody is a fact of each end that nothing else links. */
    private void addLink(String pointer, Iterable<Integer> ends) {
        var isOfSomebody = false;
        for (int place : ends) {
            step("/participants/" + place).addLink(pointer);
            isOfSomebody = true;
        }
        if (!isOfSomebody) {
            step(pointer).addLink(pointer);
        }
    }

    private Step step(String key) {
        return steps.computeIfAbsent(key, unknown -> new Step());
    }

    /** Adds to each fact its share of this criterion. */
    void addTo(Map<String, Long> shares) {
        long step = isSettledByOneFact() ? WHOLE : WHOLE / CHANCES / needed();
        long link = step / linksOfOne();
        long ofContracts = steps.isEmpty() ? WHOLE / CHANCES / UNSEEN : 0;
        for (var each : steps.values()) {
            each.addTo(shares, step, link, contractsUnseen);
            ofContracts += step / (each.facts() + 1);
        }
        if (contractsUnseen) {
            // The list settles nothing alone, so it stays behind what does.
            shares.merge(CONTRACTS, Math.min(ofContracts, WHOLE - 1), Long::sum);
        }
    }

    private boolean isSettledByOneFact() {
        return lists == 0 && !contractsUnseen && finding.missing().size() == 1;
    }

    /** A list is one fact, and many steps. */
    private long needed() {
        return lists > 0
                ? steps.size() + (long) lists * (UNSEEN - 1)
                : Steps.needed(finding, Math.max(1, steps.size()), isSummed);
    }

    /** How many contracts may link one member, on the average: any one of them does, so none counts less for being many. */
    private long linksOfOne() {
        long links = 0;
        long linkable = 0;
        for (var step : steps.values()) {
            links += step.links();
            linkable += step.links() > 0 ? 1 : 0;
        }
        return linkable == 0 ? 1 : links / linkable;
    }
}
