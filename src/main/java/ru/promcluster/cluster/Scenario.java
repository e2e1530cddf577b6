package ru.promcluster.cluster;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom a check counts as members: those that are, or besides them those that are about to join or may. */
public enum Scenario {
    /** The members of today. */
    MEMBERS,
    /** The members and those that are about to join. */
    JOINING,
    /** All these and those that may join. */
    PROSPECTS;

    /** The name that a request gives it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a participant of the status is taken for a member. */
    boolean counts(Participant.@Nullable Status status) {
        if (status == null) {
            return true;
        }
        return switch (status) {
            case MEMBER -> true;
            case JOINING -> this != MEMBERS;
            case PROSPECT -> this == PROSPECTS;
        };
    }
}
