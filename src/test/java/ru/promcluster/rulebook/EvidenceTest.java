package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Finding;

/** A finding names every declared total that its bounds rest on, and none that they do not. */
class EvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    @ParameterizedTest
    @CsvSource({
        "skfo-glass, education, 0, 14, /declared/participants",
        "ivanovo-green-thread, education, 0, 0, /participants",
        "kuban-yug, education, 0, 0, /participants /declared/participants /declared/industrialParticipants",
        "kuban-yug, financial-institutions, 0, 0, /participants /declared/participants /declared/industrialParticipants",
        "orenburg-polymer, education, 0, 0, /participants /declared/participants /declared/industrialParticipants",
        "omsk-bio, organising-participants, 0, 11, /participants /declared/participants /declared/industrialParticipants",
        "omsk-bio, final-producer, 0, 11, /participants /declared/participants /declared/industrialParticipants",
        "south-ural, organising-participants, 0, 10, /declared/participants /declared/industrialParticipants",
        "south-ural, financial-institutions, 0, 1, /declared/participants /declared/educationalOrganisations "
                + "/declared/industrialParticipants",
        "south-ural, education, 1, 1, /declared/educationalOrganisations",
        "skfo-glass, linked-participants, 0, 14, /declared/participants",
        "south-ural, linked-participants, 0, 10, /declared/participants /declared/industrialParticipants",
        "kuban-yug, linked-participants, 0, 5, /participants/0/kind /participants/1/kind /participants/2/kind "
                + "/participants/3/kind /declared/participants",
        "kuban-yug-2025-11-21, linked-participants, 0, 4, /participants/0/kind /participants/1/kind "
                + "/participants/2/kind /participants/3/kind"
    })
    void the_bounds_of_a_filing_rest_on_just_these_facts(
            String filing, String criterion, long min, long max, String evidence) {
        var finding = finding(filing, criterion);

        assertThat(finding.observed()).isEqualTo(Bounds.between(min, max));
        assertThat(finding.evidence()).isEqualTo(List.of(evidence.split(" ")));
    }

    @Test
    void where_contracts_are_listed_only_the_members_without_one_are_named() {
        var finding = finding("made-not-eligible", "linked-participants");

        assertThat(finding.evidence()).isNotEmpty().allMatch(pointer -> pointer.matches("/participants/\\d+"));
    }

    private static Finding finding(String filing, String criterion) {
        var application = Objects.requireNonNull(Filings.all().get(filing));
        return Objects.requireNonNull(RealRules.judgeById(application, DAY).get(criterion));
    }
}
