package ru.promcluster.oracle;

import java.time.LocalDate;
import java.util.Set;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.ReliefGround;

/** Which subjects lie in relief territories as a whole, by day: a copy of the law file's table that shares nothing with the rules'. */
final class HandRelief {

    /** Individual programmes 2020 to 2024. */
    private static final Set<String> FIRST_PROGRAMMES =
            Set.of("RU-AD", "RU-AL", "RU-KL", "RU-KR", "RU-ME", "RU-TY", "RU-CU", "RU-ALT", "RU-KGN", "RU-PSK");

    /** Individual programmes 2025 to 2030. */
    private static final Set<String> SECOND_PROGRAMMES =
            Set.of("RU-AL", "RU-KL", "RU-ME", "RU-TY", "RU-KK", "RU-CU", "RU-ALT", "RU-KIR", "RU-KGN", "RU-PSK");

    /** Geostrategic: the Far East, the North Caucasus, the exclaves and the Arctic zone. */
    private static final Set<String> GEOSTRATEGIC = Set.of(
            "RU-BU", "RU-SA", "RU-ZAB", "RU-KAM", "RU-PRI", "RU-KHA", "RU-AMU", "RU-MAG", "RU-SAK", "RU-YEV", "RU-CHU",
            "RU-DA", "RU-IN", "RU-KB", "RU-KC", "RU-SE", "RU-CE", "RU-STA", "RU-KGD", "RU-CR", "RU-SEV", "RU-MUR",
            "RU-NEN", "RU-YAN");

    private static final Set<String> NEW_SUBJECTS = Set.of("RU-DNR", "RU-LNR", "RU-ZAP", "RU-KHE");

    private static final LocalDate GEOSTRATEGIC_FROM = LocalDate.of(2019, 2, 13);
    private static final LocalDate NEW_SUBJECTS_FROM = LocalDate.of(2024, 12, 28);

    private HandRelief() {}

    static boolean holds(Participant member, LocalDate day) {
        return isWholeRegion(Known.fact(member.region(), "region"), day)
                || Known.fact(member.reliefGround(), "reliefGround") != ReliefGround.NONE;
    }

    static boolean isWholeRegion(String region, LocalDate day) {
        int year = day.getYear();
        return (year >= 2020 && year <= 2024 && FIRST_PROGRAMMES.contains(region))
                || (year >= 2025 && year <= 2030 && SECOND_PROGRAMMES.contains(region))
                || (!day.isBefore(GEOSTRATEGIC_FROM) && GEOSTRATEGIC.contains(region))
                || (!day.isBefore(NEW_SUBJECTS_FROM) && NEW_SUBJECTS.contains(region));
    }
}
