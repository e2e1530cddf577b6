package ru.promcluster.oracle;

import java.time.LocalDate;

/** The seven editions of decree 779, oldest first, as section 0 of the law file dates them. */
enum HandEdition {
    DECREE_779(0, "2015-779", LocalDate.of(2015, 8, 15)),
    DECREE_963(1, "2016-963", LocalDate.of(2016, 10, 7)),
    DECREE_905(2, "2018-905", LocalDate.of(2018, 8, 15)),
    DECREE_1956(3, "2021-1956", LocalDate.of(2021, 11, 25)),
    DECREE_2372(4, "2022-2372", LocalDate.of(2023, 1, 1)),
    DECREE_1585(5, "2023-1585", LocalDate.of(2023, 10, 10)),
    DECREE_413(6, "2024-413", LocalDate.of(2024, 4, 10));

    private static final HandEdition[] NEWEST_FIRST = {
        DECREE_413, DECREE_1585, DECREE_2372, DECREE_1956, DECREE_905, DECREE_963, DECREE_779
    };

    /** Its place among the seven, oldest 0. */
    final int place;

    final String id;
    final LocalDate inForceFrom;

    HandEdition(int place, String id, LocalDate inForceFrom) {
        this.place = place;
        this.id = id;
        this.inForceFrom = inForceFrom;
    }

    static HandEdition on(LocalDate day) {
        for (var edition : NEWEST_FIRST) {
            if (!day.isBefore(edition.inForceFrom)) {
                return edition;
            }
        }
        throw new IllegalArgumentException("Decree 779 has no requirements on " + day);
    }

    boolean isFrom(HandEdition other) {
        return compareTo(other) >= 0;
    }
}
