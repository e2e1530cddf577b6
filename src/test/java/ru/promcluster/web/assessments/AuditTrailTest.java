package ru.promcluster.web.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.history.Stored;
import ru.promcluster.history.verification.AuditMark;
import ru.promcluster.history.verification.AuditVerification;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

@QuarkusTest
class AuditTrailTest {

    private static final String ENTRY = "where number = (select max(number) - 1 from audit_entry)";
    private static final String KEPT = "where id = (select max(id) from assessment where erased_at is null)";
    private static final String ERASED = "where id = (select max(id) from assessment where erased_at is not null)";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api api = new Api(base);

    @BeforeEach
    void keepSome() {
        api = new Api(base);
        var erased = api.kept("?asOf=2024-05-01", Filings.text("made-complete"));
        api.delete(Api.ASSESSMENTS + "/" + erased);
        api.kept("?asOf=2024-05-01", Filings.text("made-complete"));
        api.kept("?asOf=2022-12-01", Filings.text("skfo-glass"));
    }

    private static AuditVerification verified(Connection connection) throws SQLException {
        return AuditVerification.of(connection, Optional.empty());
    }

    @Test
    void what_the_service_wrote_is_unbroken_and_ends_with_the_last_entry() throws SQLException {
        var verified = Stored.verified();

        assertThat(verified.faults()).isEmpty();
        assertThat(verified.isUnbroken()).isTrue();
        assertThat(verified.last().number()).isGreaterThanOrEqualTo(5);
        assertThat(Stored.rows("select number || ':' || hash from audit_entry order by number desc limit 1"))
                .containsExactly(verified.last().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set who = 'x'",
                "update audit_entry set number = number + 1",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry disable trigger all",
                "drop table audit_entry",
                "delete from assessment",
                "truncate assessment cascade",
                "update assessment set verdict = 'ELIGIBLE'",
                "update assessment set document_sha256 = ''",
                "update ruleset_content set bundle = ''",
                "delete from ruleset_content",
                "update rules_publication set bundle = ''",
                "delete from rules_publication",
                "truncate rules_publication"
            })
    void the_role_of_the_service_has_no_right_to(String statement) throws SQLException {
        try (var service = Stored.asService()) {
            assertThatThrownBy(() -> Stored.execute(service, statement))
                    .isInstanceOf(SQLException.class)
                    .extracting(refused -> ((SQLException) refused).getSQLState())
                    .isEqualTo("42501");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set who = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_entry " + ENTRY
            })
    void the_trigger_refuses_even_the_owner(String statement) throws SQLException {
        try (var owner = Stored.asOwner()) {
            assertThatThrownBy(() -> Stored.execute(owner, statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("The audit trail is append-only");
        }
    }

    /** As the owner, with the triggers off; taken back afterwards. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    update audit_entry set who = 'x'                               | ENTRY  | its content was changed
                    update audit_entry set at = at + interval '1 microsecond'      | ENTRY  | its content was changed
                    update audit_entry set digest = repeat('0', 64)                | ENTRY  | its content was changed
                    update audit_entry set hash = repeat('0', 64)                  | ENTRY  | does not continue the one before
                    update audit_entry set previous_hash = repeat('0', 64)         | ENTRY  | does not continue the one before
                    delete from audit_entry                                        | ENTRY  | there is no entry
                    update assessment set document = substr(document, 2)           | KEPT   | the assessment was changed
                    update assessment set application = substr(application, 2)     | KEPT   | the application was changed
                    update assessment set document = null                          | KEPT   | knows of no erasure
                    update assessment set application = null, erased_at = now()    | KEPT   | knows of no erasure
                    update assessment set verdict = 'NOT_ELIGIBLE'                 | KEPT   | verdict, digests or other
                    update assessment set as_of = as_of + 1                        | KEPT   | verdict, digests or other
                    update assessment set stored_at = stored_at - interval '1 day' | KEPT   | verdict, digests or other
                    delete from assessment                                         | KEPT   | it is gone
                    update assessment set verdict = 'UNDETERMINED'                 | ERASED | verdict, digests or other
                    update assessment set document_sha256 = repeat('0', 64)        | ERASED | verdict, digests or other
                    update assessment set document = 'x'                           | ERASED | is still there
                    delete from assessment                                         | ERASED | it is gone
                    update ruleset_content set bundle = substr(bundle, 1, 1000)    | ''     | the stored content was changed
                    update ruleset_content set bundle = ''                         | ''     | the stored content was changed
                    """)
    void whatever_is_tampered_with_is_found(String tampering, String which, String fault) throws SQLException {
        try (var owner = Stored.asOwner()) {
            assertThat(verified(owner).isUnbroken()).isTrue();
            Stored.execute(owner, "alter table audit_entry disable trigger all");

            int met = Stored.execute(owner, tampering + " " + where(which));

            var verified = verified(owner);
            assertThat(met).isPositive();
            assertThat(verified.isUnbroken()).isFalse();
            assertThat(verified.faults())
                    .anySatisfy(found -> assertThat(found.en()).contains(fault));
            assertThat(verified.faults())
                    .allSatisfy(found -> assertThat(found.ru())
                            .isNotEqualTo(found.en())
                            .matches("(Запись № \\d+|Проверка \\w+|Набор правил \\w+): .*\\."));
            owner.rollback();
        }
    }

    private static String where(String which) {
        return switch (which) {
            case "ENTRY" -> ENTRY;
            case "KEPT" -> KEPT;
            case "ERASED" -> ERASED;
            default -> "";
        };
    }

    @Test
    void a_second_seal_for_a_changed_verdict_is_found_although_the_service_may_append() throws SQLException {
        try (var owner = Stored.asOwner()) {
            Stored.execute(
                    owner,
                    "insert into audit_entry select e.number + 1, e.at, e.who, 'assessment.kept', s.id,"
                            + " repeat('0', 64), e.hash, repeat('1', 64) from audit_entry e, assessment s "
                            + KEPT.replace(" id ", " s.id ")
                            + " order by e.number desc limit 1");

            assertThat(verified(owner).faults())
                    .anySatisfy(found -> assertThat(found.en()).contains("says 2 times that it was kept"));
        }
    }

    @Test
    void a_trail_cut_off_at_its_end_is_whole_in_itself_and_missed_by_whoever_noted_its_end() throws SQLException {
        var noted = Stored.verified().last();
        try (var owner = Stored.asOwner()) {
            Stored.execute(owner, "alter table audit_entry disable trigger all");
            Stored.execute(owner, "delete from audit_entry where number = " + noted.number());
            Stored.execute(owner, "delete from assessment where id = (select max(id) from assessment)");

            var unaware = verified(owner);
            var aware = AuditVerification.of(owner, Optional.of(noted));

            assertThat(unaware.isUnbroken()).isTrue();
            assertThat(aware.faults()).hasSize(1);
            assertThat(aware.faults().get(0).en()).contains("entry " + noted.number() + " was noted", "cut off");
        }
    }

    @Test
    void a_trail_written_anew_is_missed_by_whoever_noted_an_entry() throws SQLException {
        var noted = Stored.verified().last();
        var other = new AuditMark(noted.number(), "0".repeat(64));
        try (var service = Stored.asService()) {
            assertThat(AuditVerification.of(service, Optional.of(noted)).isUnbroken())
                    .isTrue();
            assertThat(AuditVerification.of(service, Optional.of(other)).faults())
                    .anySatisfy(found -> assertThat(found.en()).contains("not the one that was noted"));
        }
    }

    @Test
    void two_senders_at_once_leave_a_chain_without_gaps() throws SQLException {
        long before = Stored.verified().last().number();

        var senders = new ArrayList<CompletableFuture<Void>>();
        for (int sender = 0; sender < 2; sender++) {
            var text = "{\"id\":\"sender-" + sender + "\",\"name\":\"a\"}";
            senders.add(CompletableFuture.runAsync(() -> {
                for (int sent = 0; sent < 50; sent++) {
                    assertThat(api.keep("", text).statusCode()).isEqualTo(201);
                }
            }));
        }
        senders.forEach(CompletableFuture::join);

        var verified = Stored.verified();
        assertThat(verified.faults()).isEmpty();
        assertThat(verified.last().number()).isEqualTo(before + 100);
        assertThat(Stored.rows("select number from audit_entry where number > " + before + " order by number"))
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + 100)
                        .mapToObj(Long::toString)
                        .toList());
    }
}
