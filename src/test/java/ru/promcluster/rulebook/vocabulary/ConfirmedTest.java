package ru.promcluster.rulebook.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A confirmation holds five years; what is not known of it may be anything. */
class ConfirmedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'regions': []                                                           | 0..1 |                       | /registry/includedOn /registry/confirmedOn
            'registry': {'absent': true}                                            | 0    | /registry             |
            'registry': {}                                                          | 0..1 |                       | /registry/includedOn /registry/confirmedOn
            'registry': {'includedOn': '2018-06-01'}                                | 1    | /registry/includedOn  |
            'registry': {'includedOn': '2018-05-31'}                                | 0..1 | /registry/includedOn  | /registry/confirmedOn
            'registry': {'includedOn': '2018-06-02'}                                | 1    | /registry/includedOn  |
            'registry': {'confirmedOn': '2018-06-01'}                               | 1    | /registry/confirmedOn |
            'registry': {'confirmedOn': '2018-05-31'}                               | 0..1 | /registry/confirmedOn | /registry/includedOn
            'registry': {'includedOn': '2018-05-31', 'confirmedOn': '2018-05-31'}   | 0    | /registry/includedOn /registry/confirmedOn |
            'registry': {'includedOn': '2010-01-01', 'confirmedOn': '2018-06-01'}   | 1    | /registry/confirmedOn |
            'registry': {'includedOn': '2018-06-01', 'confirmedOn': '2010-01-01'}   | 1    | /registry/includedOn  |
            'registry': {'includedOn': '2010-01-01', 'confirmedOn': '2023-06-02'}   | 0    | /registry/includedOn /registry/confirmedOn |
            'registry': {'includedOn': '2023-06-02'}                                | 0..1 | /registry/includedOn  | /registry/confirmedOn
            'registry': {'includedOn': '2023-06-01'}                                | 1    | /registry/includedOn  |
            """)
    void it_holds_on_the_first_of_june(
            String fields, String found, @Nullable String evidence, @Nullable String missing) {
        var measure = Views.of(fields, LocalDate.of(2023, 6, 1)).getConfirmedInRegister();

        assertThat(Views.told(measure)).isEqualTo(found);
        assertThat(measure.evidence()).isEqualTo(pointers(evidence));
        assertThat(measure.missing()).isEqualTo(pointers(missing));
    }

    private static List<String> pointers(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(" ", -1));
    }
}
