package ru.promcluster.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.verdict.Bilingual;

/** What a change makes of a filing. */
class FilingChangeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILING = "{'a':1,'list':[{'k':1},2],'o':{'n':null},'x~y':0}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/a         | 2       | {'a':2,'list':[{'k':1},2],'o':{'n':null},'x~y':0}",
                "/a         | null    | {'list':[{'k':1},2],'o':{'n':null},'x~y':0}",
                "/list/0/k  | 'b'     | {'a':1,'list':[{'k':'b'},2],'o':{'n':null},'x~y':0}",
                "/list/1    | {'k':2} | {'a':1,'list':[{'k':1},{'k':2}],'o':{'n':null},'x~y':0}",
                "/list/0    | null    | {'a':1,'list':[2],'o':{'n':null},'x~y':0}",
                "/list/-    | 3       | {'a':1,'list':[{'k':1},2,3],'o':{'n':null},'x~y':0}",
                "/o/p/q     | 3       | {'a':1,'list':[{'k':1},2],'o':{'n':null,'p':{'q':3}},'x~y':0}",
                "/o/n/q     | 3       | {'a':1,'list':[{'k':1},2],'o':{'n':{'q':3}},'x~y':0}",
                "/o/new/-   | 3       | {'a':1,'list':[{'k':1},2],'o':{'n':null,'new':[3]},'x~y':0}",
                "/x~0y      | null    | {'a':1,'list':[{'k':1},2],'o':{'n':null}}",
                "/list      | []      | {'a':1,'list':[],'o':{'n':null},'x~y':0}",
            })
    void a_pointer_sets_removes_and_appends(String pointer, String value, String changed) throws Exception {
        var filing = json(FILING);

        var complaint = FilingChange.apply(filing, pointer, json(value));

        assertThat(complaint).isNull();
        assertThat(filing).isEqualTo(json(changed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a          | 1    | это не указатель. Пишите так: /participants/0/kind.",
                "/          | 1    | это не указатель. Пишите так: /participants/0/kind.",
                "/list/2    | 1    | в заявке здесь нет «2». В списке 2, первый — 0. Исправьте номер или добавьте в конец: «-».",
                "/list/9/k  | 1    | в заявке здесь нет «9». В списке 2, первый — 0. Исправьте номер или добавьте в конец: «-».",
                "/list/k    | 1    | в заявке здесь нет «k». В списке 2, первый — 0. Исправьте номер или добавьте в конец: «-».",
                "/list/-    | null | в заявке здесь нет «-». В списке 2, первый — 0. Исправьте номер или добавьте в конец: «-».",
                "/a/b       | 1    | в заявке здесь нет «b». Уберите его.",
                "/a/b/c     | 1    | в заявке здесь нет «b». Уберите его.",
                "/b         | null | в заявке здесь нет «b». Есть: a, list, o, x~y.",
                "/b/c       | null | в заявке здесь нет «b». Есть: a, list, o, x~y.",
            })
    void an_impossible_pointer_says_why(String pointer, String value, String why) throws Exception {
        var filing = json(FILING);

        var complaint = FilingChange.apply(filing, pointer, json(value));

        assertThat(complaint).isNotNull().extracting(Bilingual::ru).isEqualTo(why);
        assertThat(filing).isEqualTo(json(FILING));
    }

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
