package ru.promcluster.oracle;

/**
 * The 24 criteria in the contract's order. The letters are the severities in the seven editions, oldest first: B binding,
 * A advisory, - not in force.
 */
enum HandCriterion {
    MINIMUM_PARTICIPANTS("minimum-participants", "BBBBBBB", ">="),
    LINKED_PARTICIPANTS("linked-participants", "---BBBB", "<="),
    ORGANISING_PARTICIPANTS("organising-participants", "------B", "<="),
    FINAL_PRODUCER("final-producer", "BBBBBBB", ">="),
    ANCHOR_ENTERPRISE("anchor-enterprise", "AAAAAAA", ">="),
    COOPERATION_PER_PARTICIPANT("cooperation-per-participant", "BBBBB--", ">="),
    FUNCTIONAL_DEPENDENCY("functional-dependency", "-----BB", ">="),
    DEVELOPMENT_PROGRAMME("development-programme", "BBBBBBB", ">="),
    FUNCTIONAL_MAP("functional-map", "BBBBBBB", ">="),
    PROJECT_PASSPORTS("project-passports", "------A", "<="),
    SPECIALISED_ORGANISATION("specialised-organisation", "BBBBBBB", ">="),
    ORGANISATION_STANDING("organisation-standing", "AAAAAAA", ">="),
    ORGANISATION_FOUNDERS("organisation-founders", "BB-----", ">="),
    ORGANISATION_AGREEMENTS("organisation-agreements", "AAAAAAA", ">="),
    TERRITORY("territory", "BBBBBBB", ">="),
    REGIONAL_AGREEMENT("regional-agreement", "BBBBBAA", ">="),
    IMPORT_SUBSTITUTION("import-substitution", "AAAAAAA", ">="),
    JOINT_PROJECT_VALUE("joint-project-value", "AAAAAAA", ">"),
    TECHNOLOGY_INFRASTRUCTURE("technology-infrastructure", "AAAAAAA", ">="),
    INDUSTRIAL_PARKS("industrial-parks", "AAAAAAA", ">="),
    EDUCATION("education", "BBBAAAA", ">="),
    FINANCIAL_INSTITUTIONS("financial-institutions", "AAAAAAA", ">="),
    HIGH_PRODUCTIVITY_JOBS("high-productivity-jobs", "AAAAAAA", ">="),
    LABOUR_PRODUCTIVITY("labour-productivity", "AAAAAAA", ">");

    final String id;
    final String operator;
    private final String severities;

    HandCriterion(String id, String severities, String operator) {
        this.id = id;
        this.severities = severities;
        this.operator = operator;
    }

    static HandCriterion of(String id) {
        for (var criterion : values()) {
            if (criterion.id.equals(id)) {
                return criterion;
            }
        }
        throw new IllegalArgumentException("No such criterion: " + id);
    }

    boolean isInForce(HandEdition edition) {
        return letter(edition) != '-';
    }

    /** One that is not in force is advisory. */
    String severity(HandEdition edition) {
        return letter(edition) == 'B' ? "BINDING" : "ADVISORY";
    }

    private char letter(HandEdition edition) {
        return severities.charAt(edition.place);
    }
}
