package ru.promcluster.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.promcluster.explanation.GoldenFile;
import ru.promcluster.history.users.Role;
import ru.promcluster.history.users.TestUsers;
import ru.promcluster.web.Api;
import ru.promcluster.web.RoleNames;

/** Who may call what: every address is called as everybody, and the table is read. */
@QuarkusTest
class EndpointRolesTest {

    private static final Path TABLE = Path.of("src/test/resources/ru/promcluster/web/security/endpoints.txt");

    /** Addresses that are not methods of our resources. */
    private static final List<Endpoint> OF_THE_FRAMEWORK = List.of(
            new Endpoint("GET", "/openapi", false, 1),
            new Endpoint("GET", "/q/health", false, 1),
            new Endpoint("GET", "/q/health/live", false, 1),
            new Endpoint("GET", "/q/health/ready", false, 1),
            new Endpoint("GET", "/q/metrics", false, 1),
            new Endpoint("GET", "/q/metrics/", false, 1));

    private static final int WIDEST = 54;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Test
    void every_method_of_every_resource_says_who_may_call_it() throws IOException {
        var endpoints = Endpoint.all();

        assertThat(endpoints).hasSizeGreaterThanOrEqualTo(20);
        assertThat(endpoints).allSatisfy(each -> assertThat(each.declared()).isEqualTo(1));
    }

    @Test
    void the_names_in_annotations_are_the_roles_there_are() {
        assertThat(Role.ids())
                .containsExactly(
                        RoleNames.APPLICANT,
                        RoleNames.REVIEWER,
                        RoleNames.POLICY_AUTHOR,
                        RoleNames.POLICY_APPROVER,
                        RoleNames.OPERATOR);
    }

    @Test
    void who_may_call_what_is_as_the_table_says() throws IOException {
        var callers = callers();
        var table = new StringBuilder("# Кому что можно · who may call what: + may, 401 has to sign in, 403 may not\n");
        table.append(padded("", WIDEST))
                .append(' ')
                .append(String.join(" ", callers.keySet()))
                .append('\n');
        var endpoints = new ArrayList<>(Endpoint.all());
        endpoints.addAll(OF_THE_FRAMEWORK);
        for (var endpoint : endpoints) {
            var line = new StringBuilder(padded(endpoint.toString(), WIDEST));
            callers.forEach((name, api) -> line.append(' ').append(padded(told(endpoint, api), name.length())));
            table.append(line.toString().stripTrailing()).append('\n');
        }

        GoldenFile.assertSame(TABLE, table.toString());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private Map<String, Api> callers() {
        var api = new Api(base);
        var callers = new LinkedHashMap<String, Api>();
        callers.put("anonymous", api.anonymous());
        callers.put(RoleNames.APPLICANT, api.as(TestUsers.APPLICANT));
        callers.put(RoleNames.REVIEWER, api.as(TestUsers.REVIEWER));
        callers.put(RoleNames.POLICY_AUTHOR, api.as(TestUsers.POLICY_AUTHOR));
        callers.put(RoleNames.POLICY_APPROVER, api.as(TestUsers.POLICY_APPROVER));
        callers.put(RoleNames.OPERATOR, api.as(TestUsers.OPERATOR));
        return callers;
    }

    private static String told(Endpoint endpoint, Api api) {
        var answer = endpoint.called(api);
        int status = answer.statusCode();
        assertThat(status).as(endpoint + ": " + answer.body()).isLessThan(500);
        if (status != 401 && status != 403) {
            return "+";
        }
        if (endpoint.path().startsWith("/api/")) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(Api.json(answer).at("/detail").asText()).isNotBlank();
        }
        return String.valueOf(status);
    }
}
