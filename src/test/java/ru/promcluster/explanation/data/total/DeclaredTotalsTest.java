package ru.promcluster.explanation.data.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.explanation.data.Look;

/** Totals beside those of the counts of members: money, those who join, relief, the level of functional dependency. */
class DeclaredTotalsTest {

    /** Of the members the first makes 100 million surely, the second may be spoken of besides; RU-DA is relief territory. */
    private static final String ROSTER = """
            {"name": "Пример", "participants": [
                {"id": "a", "kind": "INDUSTRIAL", "role": "FINAL", "revenue": 100000000, "region": "RU-DA",
                 "purchases": 3000, "purchasesFromMembers": 1000},
                {"id": "b", "kind": "EDUCATION", "revenue": 50000000, "region": "RU-CHE", "reliefGround": "MONOTOWN"},
                {"id": "c", "kind": "INDUSTRIAL", "role": "INTERMEDIATE", "revenue": 0, "region": "RU-CHE"},
                {"id": "d", "status": "JOINING"}, {"id": "e", "status": "JOINING"}],
             "incomplete": [%s], "declared": {"%s": %s}}""";

    @ParameterizedTest
    @CsvSource({
        "revenue, 99999999, differs, exceeded",
        "revenue, 100000000,,",
        "revenue, 150000000,,",
        "revenue, 150000001, differs,",
        "joining, 1, differs, exceeded",
        "joining, 2,,",
        "joining, 3, differs,",
        "prospects, 0,,",
        "prospects, 240,,",
        "reliefParticipants, 1, differs, exceeded",
        "reliefParticipants, 2,,",
        "reliefParticipants, 3,,",
        "reliefParticipants, 4, differs,",
        "cooperationLevel, 33,,",
        "cooperationLevel, 33.3,,",
        "cooperationLevel, 34,,",
        "cooperationLevel, 33.4,,",
        "cooperationLevel, 33.5, differs,",
        "cooperationLevel, 35, differs,",
        "cooperationLevel, 32, differs,"
    })
    void a_declared_total_is_held_against_the_roster(
            String total, String declared, @Nullable String complete, @Nullable String partial) {
        var ofComplete = Look.at(ROSTER.formatted("", total, declared));
        var ofPartial = Look.at(ROSTER.formatted("\"participants\"", total, declared));

        var pointer = "/declared/" + total + " declared.";
        assertThat(Look.places(ofComplete)).isEqualTo(complete == null ? List.of() : List.of(pointer + complete));
        assertThat(Look.places(ofPartial)).isEqualTo(partial == null ? List.of() : List.of(pointer + partial));
    }
}
