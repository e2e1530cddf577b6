package ru.promcluster.explanation.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.promcluster.explanation.GoldenFile;
import ru.promcluster.explanation.data.remark.DataPhrases;
import ru.promcluster.verdict.Assessment.DataFinding;
import ru.promcluster.verdict.Language;

/** Every sentence as a person reads it, in both languages. */
class FindingSentencesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/ru/promcluster/explanation/data");

    private static final String EVERYTHING = """
            {"name": "Пример", "filedOn": "2024-06-01", "reportingYear": 2025, "regions": ["RU-XX"],
             "regionalProductivity": 1200,
             "participants": [
                {"id": "a", "name": "Завод", "inn": "7707083894", "ogrn": "1027700132196", "region": "RU-DA",
                 "reliefGround": "NONE", "municipality": "75701000", "kind": "INDUSTRIAL", "role": "FINAL",
                 "producedInReportingYear": false, "joinedOn": "2021-05-01", "revenue": 320, "jobs": 120, "output": 99},
                {"id": "b", "name": "ООО «Литьё»", "inn": "274062111", "ogrn": "102770013219", "municipality": "7570100",
                 "kind": "INDUSTRIAL", "producedInReportingYear": false, "joinedOn": "2024-07-01", "revenue": 1000000,
                 "output": 100000000},
                {"id": "c", "name": "Литье", "ogrn": "2167700132195", "municipality": "02000000", "revenue": 1000000,
                 "valueAdded": 100000000, "kind": "INDUSTRIAL", "producedInReportingYear": false},
                {"id": "d", "inn": "77", "ogrn": "304500116000158"},
                {"id": "e", "inn": "7736050003", "ogrn": "304500116000157", "kind": "INDUSTRIAL"},
                {"id": "f", "name": "Сталь", "inn": "7736050003", "status": "JOINING"},
                {"id": "g", "ogrn": "304500116000157", "country": null, "jobs": 1000, "valueAdded": 11999},
                {"id": "h", "name": "Белсталь", "country": "BY"}, {"id": "i", "name": "АО «Сталь»"}],
             "contracts": [{"id": "c1", "supplier": "d", "buyer": "e", "signedOn": "2024-07-01",
                            "validUntil": "2024-06-30", "paidOn": "2024-06-30"}],
             "programme": {"approvedOn": "2024-07-01", "validUntil": "2024-06-30"},
             "registry": {"includedOn": "2023-01-01", "confirmedOn": "2022-01-01"},
             "jointProjects": [
                {"id": "i", "name": "Линия", "initiator": "f", "participants": ["h"], "from": "2025-01-01",
                 "until": "2024-01-01", "product": "2311", "value": 2000, "loan": 500000, "eligibleCosts": 200000,
                 "ownFunds": 200000, "subsidyRequested": 300000}],
             "declared": {"participants": 3, "jobs": 100, "revenue": 6100, "jointProjectsValue": 2000, "joining": 7}}""";

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_reads_as_in_the_golden_file(Language language) throws IOException {
        var text = new StringBuilder();
        for (var application : List.of(EVERYTHING, "{\"name\": \"Пример\"}", partial())) {
            for (var found : found(application, language)) {
                text.append("%s %s%n    %s%n".formatted(found.pointer(), found.code(), found.message()));
            }
        }

        GoldenFile.assertSame(
                GOLDEN.resolve("sentences." + language.name().toLowerCase(Locale.ROOT) + ".txt"),
                text.toString().replace('\u00a0', ' '));
    }

    @Test
    void every_kind_of_finding_is_in_the_golden_file() {
        var codes = new TreeSet<String>();
        for (var application : List.of(EVERYTHING, "{\"name\": \"Пример\"}", partial())) {
            found(application, Language.RU).forEach(each -> codes.add(each.code()));
        }

        assertThat(codes)
                .containsExactly(
                        "contract.term",
                        "contract.term-passed",
                        "dates.order",
                        "declared.differs",
                        "declared.exceeded",
                        "document.contracts",
                        "document.functional-map",
                        "document.organisation",
                        "document.organising",
                        "document.output",
                        "document.participants",
                        "document.passports",
                        "document.place",
                        "document.programme",
                        "inn.checksum",
                        "money.scale",
                        "ogrn.checksum",
                        "ogrn.inn",
                        "ogrn.record",
                        "okpd.form",
                        "oktmo.form",
                        "oktmo.region",
                        "participant.same-name",
                        "participant.twice",
                        "project.not-member",
                        "region.unknown",
                        "relief.none-against-table");
    }

    @Test
    void both_languages_have_the_same_sentences() throws IOException {
        var keys = new ArrayList<TreeSet<String>>();
        for (var language : List.of("ru", "en")) {
            var texts = new Properties();
            try (var in = DataPhrases.class.getResourceAsStream(language + ".properties")) {
                texts.load(in);
            }
            keys.add(new TreeSet<>(texts.stringPropertyNames()));
        }

        assertThat(keys.get(0)).isEqualTo(keys.get(1)).hasSizeGreaterThan(70);
    }

    private static String partial() {
        return "{\"name\": \"Пример\", \"participants\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"incomplete\": [\"participants\"],"
                + " \"declared\": {\"participants\": 1}}";
    }

    private static List<DataFinding> found(String application, Language language) {
        return DataFindings.of(Look.application(application), Look.occasion("registry", DAY), language);
    }
}
