package ru.promcluster.web.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

@QuarkusTest
class AssessmentListTest {

    private static final String MADE = "made-complete";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api api = new Api(base);

    @BeforeEach
    void ask() {
        api = new Api(base);
    }

    private JsonNode list(String query) {
        return Api.json(api.get(Api.ASSESSMENTS + query));
    }

    private static List<String> ids(JsonNode list) {
        var ids = new ArrayList<String>();
        list.at("/assessments").forEach(line -> ids.add(line.at("/id").asText()));
        return ids;
    }

    /** An application that no other test sends. */
    private static String named(String id) {
        return Filings.text(MADE).replace("\"id\": \"" + MADE + "\"", "\"id\": \"" + id + "\"");
    }

    @Test
    void a_line_says_all_but_the_texts() {
        var kept = api.keep("?asOf=2024-05-01&lang=en", named("line"));

        var line = list("?application=line").at("/assessments/0");

        var assessment = Api.json(kept);
        assertThat(line.at("/id")).isEqualTo(assessment.at("/id"));
        assertThat(line.at("/application/id").asText()).isEqualTo("line");
        assertThat(line.at("/application/sha256")).isEqualTo(assessment.at("/application/sha256"));
        assertThat(line.at("/ruleset/id").asText()).isEqualTo("registry");
        assertThat(line.at("/ruleset/edition")).isEqualTo(assessment.at("/ruleset/edition"));
        assertThat(line.at("/ruleset/sha256")).isEqualTo(assessment.at("/ruleset/sha256"));
        assertThat(line.at("/ruleset/asOf").asText()).isEqualTo("2024-05-01");
        assertThat(line.at("/verdict").asText()).isEqualTo("ELIGIBLE");
        assertThat(line.at("/language").asText()).isEqualTo("EN");
        assertThat(line.has("erasedAt")).isFalse();
        assertThat(list("?application=line").at("/next").isNull()).isTrue();
    }

    @Test
    void every_filter_lets_through_what_it_names_and_nothing_else() {
        var eligible = api.kept("?asOf=2024-05-01", named("filters"));
        var open = api.kept("?asOf=2024-05-01", "{\"id\":\"filters\",\"name\":\"a\"}");
        var today = LocalDate.now(ZoneId.of("Europe/Moscow"));

        assertThat(ids(list("?application=filters"))).containsExactly(open, eligible);
        assertThat(ids(list("?application=filters&verdict=ELIGIBLE"))).containsExactly(eligible);
        assertThat(ids(list("?application=filters&verdict=UNDETERMINED"))).containsExactly(open);
        assertThat(ids(list("?application=filters&verdict=NOT_ELIGIBLE"))).isEmpty();
        assertThat(ids(list("?application=filters&ruleset=registry"))).containsExactly(open, eligible);
        assertThat(ids(list("?application=filters&ruleset=start-batches"))).isEmpty();
        assertThat(ids(list("?application=filters&from=" + today.minusDays(1) + "&until=" + today.plusDays(1))))
                .containsExactly(open, eligible);
        assertThat(ids(list("?application=filters&until=" + today.minusDays(2))))
                .isEmpty();
        assertThat(ids(list("?application=filters&from=" + today.plusDays(2)))).isEmpty();
        assertThat(ids(list("?application=filters&after=" + open))).containsExactly(eligible);
        assertThat(ids(list("?application=filters&after=" + eligible))).isEmpty();
        assertThat(ids(list("?application=filters&from=0000-01-01&until=9999-12-31")))
                .hasSize(2);
    }

    @Test
    void paging_gives_each_exactly_once_while_others_are_being_added() {
        var kept = new ArrayList<String>();
        for (int number = 0; number < 23; number++) {
            kept.add(0, api.kept("?asOf=2024-05-01", named("paging")));
        }
        var enough = new AtomicBoolean();
        var adding = CompletableFuture.runAsync(() -> {
            while (!enough.get()) {
                api.kept("?asOf=2024-05-01", named("paging"));
            }
        });

        var seen = new ArrayList<String>();
        var newest = kept.get(0);
        var next = "";
        while (next != null) {
            var page = list("?application=paging&limit=3" + next);
            seen.addAll(ids(page));
            next = page.at("/next").isNull()
                    ? null
                    : "&after=" + page.at("/next").asText();
        }
        enough.set(true);
        adding.join();

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(id -> id.compareTo(newest) <= 0)).containsExactlyElementsOf(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ?limit=0                       | от 1 до 200
                    ?limit=201                     | от 1 до 200
                    ?limit=-1                      | от 1 до 200
                    ?limit=99999999999999999999    | от 1 до 200
                    ?limit=1.5                     | от 1 до 200
                    ?limit=                        | от 1 до 200
                    ?limit=%D9%A1                  | от 1 до 200
                    ?after=1                       | не номер заключения
                    ?after=                        | не номер заключения
                    ?after=%00                     | не номер заключения
                    ?after=01JDKEPT00000000000000000I | не номер заключения
                    ?verdict=ELIGBLE               | Возможно, ELIGIBLE
                    ?verdict=                      | ELIGIBLE, NOT_ELIGIBLE, UNDETERMINED
                    ?verdict=eligible              | Возможно, ELIGIBLE
                    ?from=yesterday                | 2024-04-15
                    ?until=2023-02-30              | Такого дня в календаре нет
                    ?from=2024-05-02&until=2024-05-01 | раньше дня 2024-05-02
                    ?application=                  | пусто
                    ?application=%00               | с кодом 0
                    ?ruleset=a%00b                 | с кодом 0
                    ?aplication=x                  | Возможно, application
                    ?untill=2024-05-01             | Возможно, until
                    ?asOf=2024-05-01               | application, ruleset, verdict, from, until, limit, after, lang
                    ?limit=1&limit=2               | несколько раз
                    """)
    void a_list_that_cannot_be_given_says_why(String query, String detail) {
        var answer = api.get(Api.ASSESSMENTS + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Api.json(answer).at("/type").asText()).isEqualTo("urn:promcluster:problem:parameter-invalid");
        assertThat(Api.json(answer).at("/detail").asText()).contains(detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ?application=%27%20or%201%3D1%20--
                    ?application=%25
                    ?application=%F0%9D%84%9E
                    ?application=%ED%A0%80
                    ?application=%FF
                    ?ruleset=nope
                    """)
    void a_strange_text_finds_nothing(String query) {
        var answer = api.get(Api.ASSESSMENTS + query);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"assessments\":[],\"next\":null}");
    }
}
