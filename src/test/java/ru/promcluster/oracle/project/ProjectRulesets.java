package ru.promcluster.oracle.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.oracle.measure.Confirmation;
import ru.promcluster.oracle.measure.HandRuleset;
import ru.promcluster.oracle.measure.Row;

/** The rulesets over joint projects, as section 0 of the law file lists their rows. */
public final class ProjectRulesets {

    private static final BigDecimal CAP = BigDecimal.valueOf(300_000_000L);

    private ProjectRulesets() {}

    /** Decree 41 as first published: half of the costs, no cap. */
    public static HandRuleset decree41() {
        return new HandRuleset(
                "joint-projects",
                "2016-41",
                decree41Rows(50, null),
                List.of(),
                List.of(
                        LocalDate.of(2016, 2, 5),
                        LocalDate.of(2019, 10, 15),
                        LocalDate.of(2020, 2, 29),
                        LocalDate.of(2020, 12, 31)));
    }

    /** Decree 41 from 2021 to the end of 2022: 30 per cent, to 300 million. */
    public static HandRuleset decree41Of2021() {
        return new HandRuleset(
                "joint-projects",
                "2021-41",
                decree41Rows(30, CAP),
                List.of(),
                List.of(
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2021, 2, 28),
                        LocalDate.of(2021, 3, 1),
                        LocalDate.of(2022, 12, 31)));
    }

    /** Decree 295, the cluster investment platform. */
    public static HandRuleset decree295() {
        return new HandRuleset(
                "investment-platform",
                "2023-295",
                List.of(
                        ProjectRows.jointProjects(),
                        ProjectRows.minimumLoan(),
                        ProjectRows.maximumLoan(),
                        ProjectRows.ownFunds()),
                List.of("priority-product"),
                List.of(LocalDate.of(2023, 3, 1), LocalDate.of(2026, 1, 15)));
    }

    private static List<Row> decree41Rows(long sharePerCent, @Nullable BigDecimal cap) {
        return List.of(
                Confirmation.row(),
                ProjectRows.jointProjects(),
                ProjectRows.importSubstitution(),
                ProjectRows.projectsInProgramme().advisory(),
                ProjectRows.initiatorIsMember().advisory(),
                ProjectRows.projectPartners().advisory(),
                ProjectRows.subsidyShare(sharePerCent),
                ProjectRows.subsidyCap(cap));
    }
}
