package ru.promcluster.cluster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A joint project of participants (совместный проект). All amounts are roubles.
 *
 * @param initiator id of a participant
 * @param participants ids of participants
 * @param passport its project passport (паспорт проекта) is drawn up
 * @param product OKPD 2 code
 */
public record JointProject(
        String id,
        @Nullable String name,
        @Nullable String initiator,
        @Nullable List<String> participants,
        @Nullable Roubles value,
        @Nullable Roubles ownFunds,
        @Nullable Roubles loan,
        @Nullable Roubles eligibleCosts,
        @Nullable Roubles subsidyRequested,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean importSubstituting,
        @Nullable Boolean passport,
        @Nullable Boolean inProgramme,
        @Nullable String product) {

    public JointProject {
        participants = participants == null ? null : List.copyOf(participants);
    }
}
