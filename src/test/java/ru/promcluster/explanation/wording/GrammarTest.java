package ru.promcluster.explanation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.explanation.wording.Grammar.Counted;
import ru.promcluster.rulebook.sentence.Forms;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Unit;

/** In the tables a low line stands for a no-break space. */
class GrammarTest {

    private static final Forms MEMBERS = Forms.of(List.of("участник", "участника", "участников"), Language.RU);
    private static final Forms OF_MEMBERS = Forms.of(List.of("участника", "участников"), Language.RU);
    private static final Forms ENGLISH = Forms.of(List.of("member", "members"), Language.EN);

    @ParameterizedTest
    @CsvSource({
        "0, 0 участников, 0 members", "1, 1 участник, 1 member", "2, 2 участника, 2 members",
        "4, 4 участника, 4 members", "5, 5 участников, 5 members", "10, 10 участников, 10 members",
        "11, 11 участников, 11 members", "12, 12 участников, 12 members", "14, 14 участников, 14 members",
        "20, 20 участников, 20 members", "21, 21 участник, 21 members", "22, 22 участника, 22 members",
        "25, 25 участников, 25 members", "101, 101 участник, 101 members", "111, 111 участников, 111 members",
        "2.5, '2,5 участника', 2.5 members", "1001, 1_001 участник, '1,001 members'"
    })
    void a_number_takes_its_form_of_the_word(BigDecimal number, String russian, String english) {
        assertThat(amount(Language.RU, number, Unit.COUNT, MEMBERS)).isEqualTo(russian);
        assertThat(amount(Language.EN, number, Unit.COUNT, ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 14, от 0 до 14 участников, 0 to 14 members",
        "0, 1, от 0 до 1 участника, 0 to 1 members",
        "2, 21, от 2 до 21 участника, 2 to 21 members",
        "2, 11, от 2 до 11 участников, 2 to 11 members",
        "3, 3, 3 участника, 3 members",
        "3, , не менее 3 участников, at least 3 members",
        "1, , не менее 1 участника, at least 1 member",
        ", 14, не более 14 участников, at most 14 members",
        "0, , число неизвестно, an unknown number of members",
        ", , число неизвестно, an unknown number of members"
    })
    void a_range_of_a_count_stands_in_the_genitive(
            @Nullable BigDecimal min, @Nullable BigDecimal max, String russian, String english) {
        assertThat(range(Language.RU, min, max, new Counted(Unit.COUNT, MEMBERS)))
                .isEqualTo(russian);
        assertThat(range(Language.EN, min, max, new Counted(Unit.COUNT, ENGLISH)))
                .isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 участника", "2, 2 участников", "5, 5 участников", "11, 11 участников", "21, 21 участника"})
    void two_forms_are_the_genitive(BigDecimal number, String russian) {
        assertThat(amount(Language.RU, number, Unit.COUNT, OF_MEMBERS)).isEqualTo(russian);
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 20, 20, 20_%, 20%",
        "PERCENT, 33.3333, 33.3333, '33,3333_%', 33.3333%",
        "PERCENT, 0, 40.5, 'от 0 до 40,5_%', 0% to 40.5%",
        "PERCENT, 7, , не менее 7_%, at least 7%",
        "PERCENT, , , доля неизвестна, unknown",
        "PERCENT, 0, , доля неизвестна, unknown",
        "ROUBLES, 5000000, 2000000000, от 5_млн_₽ до 2_млрд_₽, ₽5_million to ₽2_billion",
        "ROUBLES, 0, , сумма неизвестна, unknown",
        "ROUBLES, , -2000000, не более −2_млн_₽, at most −₽2_million",
        "HECTARES, 8, 8, 8_га, 8_ha",
        "HECTARES, 0, 1200.5, 'от 0_га до 1_200,5_га', '0_ha to 1,200.5_ha'",
        "HECTARES, 0, , площадь неизвестна, unknown",
        "MEGAWATTS, 2, , не менее 2_МВт, at least 2_MW",
        "MEGAWATTS, , , мощность неизвестна, unknown",
        "MEGAWATTS_PER_HECTARE, 0.15, 0.15, '0,15_МВт/га', 0.15_MW/ha",
        "MEGAWATTS_PER_HECTARE, , 0.2, 'не более 0,2_МВт/га', at most 0.2_MW/ha",
        "MEGAWATTS_PER_HECTARE, 0, , мощность на гектар неизвестна, unknown",
        "YES_NO, 1, 1, да, yes",
        "YES_NO, 0, 0, нет, no",
        "YES_NO, 0, 1, неизвестно, unknown",
        "DAY, 20230101, 20230101, 1_января 2023_г., 1_January 2023",
        "DAY, 20230132, 20230132, 20230132, 20230132",
        "DAY, , , день неизвестен, unknown"
    })
    void other_units_carry_their_own_sign(
            Unit unit, @Nullable BigDecimal min, @Nullable BigDecimal max, String russian, String english) {
        assertThat(range(Language.RU, min, max, new Counted(unit, Forms.NONE))).isEqualTo(russian);
        assertThat(range(Language.EN, min, max, new Counted(unit, Forms.NONE))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0_₽, ₽0",
        "750000, 750_000_₽, '₽750,000'",
        "999999.99, '999_999,99_₽', '₽999,999.99'",
        "12345.67, '12_345,67_₽', '₽12,345.67'",
        "12345.6, '12_345,60_₽', '₽12,345.60'",
        "12345.00, 12_345_₽, '₽12,345'",
        "1000000, 1_млн_₽, ₽1_million",
        "808500000, '808,5_млн_₽', ₽808.5_million",
        "2808500000.00, '2,8085_млрд_₽', ₽2.8085_billion",
        "1234500, '1,2345_млн_₽', ₽1.2345_million",
        "1234560, '1_234_560_₽', '₽1,234,560'",
        "2000000000, 2_млрд_₽, ₽2_billion",
        "1234567891, 1_234_567_891_₽, '₽1,234,567,891'",
        "7000000000000, 7_трлн_₽, ₽7_trillion",
        "1500000000000000, 1_500_трлн_₽, '₽1,500_trillion'",
        "-2500000, '−2,5_млн_₽', −₽2.5_million"
    })
    void money_is_short_only_where_nothing_is_lost(BigDecimal roubles, String russian, String english) {
        assertThat(amount(Language.RU, roubles, Unit.ROUBLES, Forms.NONE)).isEqualTo(russian);
        assertThat(amount(Language.EN, roubles, Unit.ROUBLES, Forms.NONE)).isEqualTo(english);
    }

    @Test
    void what_is_not_known_is_said_not_to_be() {
        assertThat(amount(Language.RU, null, Unit.COUNT, OF_MEMBERS)).isEqualTo("число неизвестно");
        assertThat(amount(Language.RU, null, Unit.ROUBLES, Forms.NONE)).isEqualTo("сумма неизвестна");
        assertThat(amount(Language.EN, null, Unit.COUNT, ENGLISH)).isEqualTo("an unknown number of members");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-01, 1_декабря 2022_г., 1_December 2022",
        "2015-08-15, 15_августа 2015_г., 15_August 2015",
        "2024-05-31, 31_мая 2024_г., 31_May 2024"
    })
    void a_day_is_written_out(LocalDate day, String russian, String english) {
        var inRussian = new StringBuilder();
        var inEnglish = new StringBuilder();

        Grammar.of(Language.RU).day(inRussian, day);
        Grammar.of(Language.EN).day(inEnglish, day);

        assertThat(seen(inRussian)).isEqualTo(russian);
        assertThat(seen(inEnglish)).isEqualTo(english);
    }

    private static String amount(Language language, @Nullable BigDecimal number, Unit unit, Forms forms) {
        var out = new StringBuilder();
        Grammar.of(language).amount(out, number, unit, forms);
        return seen(out);
    }

    private static String range(
            Language language, @Nullable BigDecimal min, @Nullable BigDecimal max, Counted counted) {
        var out = new StringBuilder();
        Grammar.of(language).range(out, min, max, counted);
        return seen(out);
    }

    private static String seen(StringBuilder out) {
        return out.toString().replace('\u00a0', '_');
    }
}
