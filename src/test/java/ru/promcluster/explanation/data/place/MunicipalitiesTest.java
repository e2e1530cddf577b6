package ru.promcluster.explanation.data.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.explanation.data.Look;

class MunicipalitiesTest {

    /** Codes as published: docs.cntd.ru/document/727809856, basecity.ru, asabest.ru. */
    @ParameterizedTest
    @CsvSource({
        "82701000, RU-DA,",
        "01612000, RU-ALT,",
        "60601430101, RU-ROS,",
        "84640440, RU-AL,",
        "11811476101, RU-NEN,",
        "11811476101, RU-ARK, oktmo.region",
        "11701000, RU-ARK,",
        "11701000, RU-NEN, oktmo.region",
        "71701000, RU-TYU,",
        "71871000, RU-KHM,",
        "71871000, RU-TYU, oktmo.region",
        "71951000, RU-YAN,",
        "82701000, RU-SE, oktmo.region",
        "82701000,,",
        "82701000, RU-XX, region.unknown",
        "02701000, RU-DA, oktmo.region",
        "8270100, RU-DA, oktmo.form",
        "827010000, RU-DA, oktmo.form",
        "8270100X, RU-DA, oktmo.form",
        "'82 701 000', RU-DA, oktmo.form"
    })
    void a_municipality_lies_in_the_subject_that_its_code_begins_with(
            String code, @Nullable String region, @Nullable String expected) {
        var found = Look.at("""
                {"name": "Пример", "participants": [{"id": "a", "municipality": "%s"%s}]}""".formatted(code, region == null ? "" : ", \"region\": \"" + region + '"'));

        assertThat(found).extracting(each -> each.code()).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void both_subjects_are_named() {
        var found = Look.at("""
                {"name": "Пример", "participants": [{"id": "a", "name": "Завод", "municipality": "75701000", "region": "RU-SVE"}]}""");

        assertThat(found)
                .singleElement()
                .satisfies(each -> assertThat(each.message())
                        .isEqualTo(
                                "Участник «Завод»: муниципальное образование «75701000» — это Челябинская область, а указан "
                                        + "другой субъект: Свердловская область. Исправьте код или субъект."));
    }

    @Test
    void another_country_has_codes_of_its_own() {
        var found = Look.at("""
                {"name": "Пример", "participants": [{"id": "a", "municipality": "1", "country": "KZ"}]}""");

        assertThat(found).isEmpty();
    }
}
