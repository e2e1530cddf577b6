package ru.promcluster.exchange.results;

/** What is done with an application. */
public enum Decision {
    ACCEPTED,
    RETURNED;

    /** The word that a reviewer chooses. */
    public String word(ResultLabels labels) {
        return switch (this) {
            case ACCEPTED -> labels.of("accepted");
            case RETURNED -> labels.of("returned");
        };
    }
}
