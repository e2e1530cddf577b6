package ru.promcluster.policy.drafts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of the law that an act changes.
 *
 * @param ruleset id
 * @param figure its name
 * @param from first day it is in force, in Moscow
 */
public record FigureChange(String ruleset, String figure, BigDecimal value, LocalDate from, Act act) {

    /**
     * The act.
     *
     * @param id year and number, the name of its folder: {@code 2027-100}
     * @param name as lawyers write it: {@code ПП РФ 01.12.2026 № 100}; needed where the folder is not there yet
     * @param title what it changes, in Russian; needed where the folder is not there yet
     * @param titleEn the same in English; absent: the Russian one
     * @param sources where it is published
     */
    public record Act(
            String id,
            @Nullable String name,
            @Nullable String title,
            @Nullable String titleEn,
            List<String> sources) {

        public Act {
            sources = sources == null ? List.of() : List.copyOf(sources);
        }
    }
}
