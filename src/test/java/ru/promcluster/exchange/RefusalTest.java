package ru.promcluster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.verdict.Language;

final class RefusalTest {

    private static final String PARTICIPANT = "\"participants\":[{\"id\":\"p1\",%s}]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'nam':'x'                             | /nam field.unknown",
                "'a/b~c':1                             | /a~1b~0c field.unknown",
                "'id':'a','id':'b'                     | /id field.repeated",
                "'id':5                                | /id type.wrong",
                "'id':''                               | /id text.empty",
                "'id':' \\t'                           | /id text.empty",
                "'id':'a\\u0000b'                      | /id text.not-unicode",
                "'id':'\\ud800'                        | /id text.not-unicode",
                "'id':'\\udc00\\ud800'                 | /id text.not-unicode",
                "'filedOn':20240415                    | /filedOn type.wrong",
                "'filedOn':'2023-02-30'                | /filedOn date.invalid",
                "'filedOn':'15.04.2024'                | /filedOn date.invalid",
                "'filedOn':'2024-4-15'                 | /filedOn date.invalid",
                "'filedOn':'2023-02-29'                | /filedOn date.invalid",
                "'filedOn':'0000-01-01'                | /filedOn date.invalid",
                "'filedOn':'2024-04-15T00:00:00Z'      | /filedOn date.invalid",
                "'filedOn':''                          | /filedOn date.invalid",
                "'reportingYear':0                     | /reportingYear date.invalid",
                "'reportingYear':10000                 | /reportingYear date.invalid",
                "'reportingYear':'2021'                | /reportingYear type.wrong",
                "'reportingYear':2021.5                | /reportingYear count.fraction",
                "'regions':'RU-DA'                     | /regions type.wrong",
                "'regions':['RU-DA',null]              | /regions/1 type.wrong",
                "'regions':['RU-DA',['RU-SE']]         | /regions/1 type.wrong",
                "'regions':['']                        | /regions/0 text.empty",
                "'participants':[{}]                   | /participants/0/id field.missing",
                "'participants':[{'id':null}]          | /participants/0/id field.missing",
                "'participants':[{'id':7}]             | /participants/0/id type.wrong",
                "'participants':['p1']                 | /participants/0 type.wrong",
                "'participants':[{'id':'a'},{'id':'a'}] | /participants/1/id id.repeated",
                "'infrastructure':[{'id':'a'},{'id':'a'}] | /infrastructure/1/id id.repeated",
                "'infrastructure':[{}]                 | /infrastructure/0/id field.missing",
                "'jointProjects':[{'id':'a'},{'id':'a'}] | /jointProjects/1/id id.repeated",
                "'jointProjects':[{}]                  | /jointProjects/0/id field.missing",
                "'contracts':[{'buyer':'p1'}]          | /contracts/0/supplier field.missing",
                "'contracts':[{'supplier':'p1'}]       | /contracts/0/buyer field.missing",
                "'contracts':[{'supplier':'','buyer':'b'}] | /contracts/0/supplier text.empty",
                "'organisation':'нет'                  | /organisation type.wrong",
                "'organisation':{'absent':true,'name':'A'} | /organisation/absent absent.with-facts",
                "'programme':{'absent':true,'sections':[]} | /programme/absent absent.with-facts",
                "'registry':{'absent':'yes'}           | /registry/absent type.wrong",
                "'organisation':{'services':['LEGAL']} | /organisation/services/0 value.not-allowed",
                "'functionalMap':'true'                | /functionalMap type.wrong",
                "'functionalMap':1                     | /functionalMap type.wrong",
                "'incomplete':['participant']          | /incomplete/0 value.not-allowed",
                "'incomplete':['PARTICIPANTS']         | /incomplete/0 value.not-allowed",
                "'declared':[]                         | /declared type.wrong",
                "'declared':{'members':5}              | /declared/members field.unknown",
            })
    void a_mistake_is_told_with_its_place_and_code(String fields, String expected) {
        var json = Applications.with(fields.replace('\'', '"'));

        var violations = Applications.refused(json);

        assertThat(violations).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind|STRANGE|value.not-allowed",
                "kind||value.not-allowed",
                "reliefGround|none|value.not-allowed",
                "role|Final|value.not-allowed",
            })
    void only_the_listed_values_are_allowed(String field, String value, String code) {
        var told = value == null ? "" : value;
        var json = Applications.with(PARTICIPANT.formatted("\"" + field + "\":\"" + told + "\""));

        var violations = Applications.refused(json);

        assertThat(violations).containsExactly("/participants/0/" + field + " " + code);
    }

    @Test
    void all_faults_are_found_in_one_pass_in_the_order_of_the_document() {
        var json =
                "{\"filedOn\":\"x\",\"participants\":[{\"id\":\"p1\",\"jobs\":1.5,\"kinds\":{\"a\":[1,{}]}},{\"jobs\":-1}],"
                        + "\"contracts\":[{\"supplier\":\"p1\",\"buyer\":\"p1\",\"value\":\"5\"}],\"filedOn\":null}";

        var violations = Applications.refused(json);

        assertThat(violations)
                .containsExactly(
                        "/filedOn date.invalid",
                        "/participants/0/jobs count.fraction",
                        "/participants/0/kinds field.unknown",
                        "/participants/1/jobs amount.negative",
                        "/participants/1/id field.missing",
                        "/contracts/0/value type.wrong",
                        "/filedOn field.repeated",
                        "/name field.missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'revenu':1 | Поле «revenu» не предусмотрено; возможно, «revenue» | There is no field “revenu”; maybe “revenue”",
                "'high_productivity_jobs':1 | Поле «high_productivity_jobs» не предусмотрено; возможно, «highProductivityJobs» | There is no field “high_productivity_jobs”; maybe “highProductivityJobs”",
                "'xyz':1 | Поле «xyz» не предусмотрено; уберите его | There is no field “xyz”; remove it",
                "'revenue':'46,5 млн' | «46,5 млн» — не число рублей; напишите 46500000 | “46,5 млн” is not a number of roubles; write 46500000",
                "'revenue':{'a':1} | Объект {…} — не число рублей; напишите, например, 46500000 | An object {…} is not a number of roubles; write, for example, 46500000",
                "'jobs':'1 700' | «1 700» — не целое число; напишите 1700 | “1 700” is not a whole number; write 1700",
                "'joinedOn':'15.04.2024' | «15.04.2024» — не дата; напишите существующий день в виде год-месяц-число, например \"2024-04-15\" | “15.04.2024” is not a date; write a day that exists as year-month-day, for example \"2024-04-15\"",
                "'role':'FINALE' | «FINALE» — нет такого значения; допустимы: FINAL, INTERMEDIATE; возможно, «FINAL» | “FINALE” is not a value of this field; allowed are: FINAL, INTERMEDIATE; maybe “FINAL”",
                "'name':'a\\u0000\\nb' | В тексте «a\\u0000\\u000ab» есть символ U+0000 или половина суррогатной пары; уберите её | The text “a\\u0000\\u000ab” holds U+0000 or half of a surrogate pair; remove it",
            })
    void a_message_says_what_was_read_and_what_would_be_right(String fields, String russian, String english) {
        var json = Applications.with(PARTICIPANT.formatted(fields.replace('\'', '"')));

        var violation = Applications.violations(Applications.read(json)).get(0);

        assertThat(violation.message(Language.RU)).isEqualTo(russian);
        assertThat(violation.message(Language.EN)).isEqualTo(english);
    }

    @Test
    void what_was_read_is_shortened_to_sixty_characters() {
        var json = Applications.with("\"filedOn\":\"" + "ж".repeat(300) + "\"");

        var message = Applications.violations(Applications.read(json)).get(0).message(Language.RU);

        assertThat(message).startsWith("«" + "ж".repeat(60) + "…» — не дата");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"5", "[]", "null", "true", "\"x\""},
            quoteCharacter = '`')
    void a_top_level_value_that_is_no_object_is_refused(String json) {
        var violations = Applications.refused(json);

        assertThat(violations).containsExactly(" type.wrong");
    }
}
