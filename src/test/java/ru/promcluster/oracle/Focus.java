package ru.promcluster.oracle;

import static ru.promcluster.cluster.Participant.Kind.EDUCATION;
import static ru.promcluster.cluster.Participant.Kind.FINANCE;
import static ru.promcluster.cluster.Participant.Kind.INDUSTRIAL;
import static ru.promcluster.cluster.Participant.Kind.OTHER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.promcluster.cluster.Participant.Kind;

/**
 * The facts of members that one criterion reads on a day: only these are filled in in all ways, the others in one.
 *
 * @param kinds the kinds that an unknown kind may turn out to be, one for each that the criterion tells apart
 */
record Focus(HandCriterion criterion, Set<Aspect> aspects, List<Kind> kinds) {

    /** Facts of a member that go together. */
    enum Aspect {
        KIND,
        ROLE,
        ANCHOR,
        PRODUCED,
        OUTPUT,
        PURCHASES,
        JOBS,
        VALUE_ADDED,
        FOUNDER,
        RELIEF,
        REGION,
        CONTRACTS
    }

    static Focus of(String criterion, LocalDate day) {
        var id = HandCriterion.of(criterion);
        return new Focus(id, aspects(id, HandEdition.on(day).isFrom(HandEdition.DECREE_413)), kinds(id));
    }

    boolean has(Aspect aspect) {
        return aspects.contains(aspect);
    }

    /** The roster matters for the criterion. */
    boolean isOfMembers() {
        return !aspects.isEmpty();
    }

    private static Set<Aspect> aspects(HandCriterion criterion, boolean since2024) {
        var aspects = EnumSet.noneOf(Aspect.class);
        switch (criterion) {
            case MINIMUM_PARTICIPANTS, EDUCATION, FINANCIAL_INSTITUTIONS -> aspects.add(Aspect.KIND);
            case LINKED_PARTICIPANTS -> {
                aspects.addAll(EnumSet.of(Aspect.KIND, Aspect.CONTRACTS));
                if (since2024) {
                    aspects.add(Aspect.PRODUCED);
                }
            }
            case ORGANISING_PARTICIPANTS -> aspects.addAll(EnumSet.of(Aspect.KIND, Aspect.PRODUCED));
            case FINAL_PRODUCER -> aspects.addAll(EnumSet.of(Aspect.KIND, Aspect.ROLE));
            case ANCHOR_ENTERPRISE -> aspects.add(Aspect.ANCHOR);
            case COOPERATION_PER_PARTICIPANT -> aspects.addAll(EnumSet.of(Aspect.KIND, Aspect.ROLE, Aspect.OUTPUT));
            case FUNCTIONAL_DEPENDENCY -> {
                aspects.addAll(EnumSet.of(Aspect.KIND, Aspect.ROLE, Aspect.PURCHASES));
                if (since2024) {
                    aspects.add(Aspect.RELIEF);
                }
            }
            case ORGANISATION_FOUNDERS -> aspects.add(Aspect.FOUNDER);
            case TERRITORY -> aspects.add(Aspect.REGION);
            case HIGH_PRODUCTIVITY_JOBS -> aspects.addAll(EnumSet.of(Aspect.KIND, Aspect.JOBS));
            case LABOUR_PRODUCTIVITY -> aspects.addAll(EnumSet.of(Aspect.KIND, Aspect.VALUE_ADDED));
            case DEVELOPMENT_PROGRAMME, FUNCTIONAL_MAP, PROJECT_PASSPORTS, SPECIALISED_ORGANISATION -> {}
            case ORGANISATION_STANDING, ORGANISATION_AGREEMENTS, REGIONAL_AGREEMENT -> {}
            case IMPORT_SUBSTITUTION, JOINT_PROJECT_VALUE, TECHNOLOGY_INFRASTRUCTURE, INDUSTRIAL_PARKS -> {}
        }
        return aspects;
    }

    private static List<Kind> kinds(HandCriterion criterion) {
        return switch (criterion) {
            case MINIMUM_PARTICIPANTS, FINAL_PRODUCER, EDUCATION -> List.of(INDUSTRIAL, EDUCATION, OTHER);
            case FINANCIAL_INSTITUTIONS -> List.of(INDUSTRIAL, EDUCATION, FINANCE, OTHER);
            default -> List.of(INDUSTRIAL, OTHER);
        };
    }
}
