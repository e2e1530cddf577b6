package ru.promcluster.web.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.promcluster.history.Stored;
import ru.promcluster.web.Api;
import ru.promcluster.web.Waiting;

/** A service that keeps applications for thirty days. */
@QuarkusTest
@TestProfile(RetentionTest.ThirtyDays.class)
class RetentionTest {

    public static final class ThirtyDays implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "promcluster.history.keep-applications", "30d",
                    "promcluster.history.erase-every", "200ms");
        }
    }

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api api = new Api(base);

    @BeforeEach
    void ask() {
        api = new Api(base);
    }

    @Test
    void what_was_kept_long_enough_is_erased_in_batches_and_the_rest_stays() throws SQLException {
        var young = api.kept("", "{\"name\":\"young\"}");
        var old = api.kept("", "{\"name\":\"old\"}");
        try (var owner = Stored.asOwner()) {
            Stored.execute(owner, """
                    insert into assessment
                    select 'old-' || number, now() - interval '31 days', null, s.application_sha256, 'old', s.application,
                           s.ruleset_id, s.ruleset_sha256, s.edition, s.as_of, s.language, s.verdict, s.engine_version,
                           s.document, s.document_sha256, null
                    from assessment s, generate_series(1, 250) number where s.id = '%s'""".formatted(old));
            Stored.execute(
                    owner, "update assessment set stored_at = now() - interval '31 days' where id = '" + old + "'");
            owner.commit();
        }

        Waiting.until(
                "all that is old is erased", () -> count("cluster_name = 'old'").equals("0"));

        assertThat(count("document is null and erased_at is not null")).isEqualTo("251");
        assertThat(Stored.rows("select who, count(*) from audit_entry where action = 'assessment.erased' group by who"))
                .containsExactly("retention|251");
        assertThat(api.get(Api.ASSESSMENTS + "/" + young).statusCode()).isEqualTo(200);
        assertThat(api.get(Api.ASSESSMENTS + "/" + old).statusCode()).isEqualTo(410);
    }

    private static String count(String condition) {
        try {
            return Stored.rows("select count(*) from assessment where " + condition)
                    .get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
