package ru.promcluster.history.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What the applications of a job were when they were judged, and whether they are still. */
@ApplicationScoped
public class JudgedData {

    /**
     * A later job that has the application more than once has it unchanged where one of them is. That of another
     * organisation says nothing: its ids are its own, and it must stop nobody's decision. A reviewer's speaks of all.
     */
    private static final String JUDGED = """
            select judged.number, judged.application_sha256, judged.verdict, (
                select other.job_id from job_row other join job later on later.id = other.job_id
                where other.application_id = judged.application_id
                    and (later.organisation is null or later.organisation = own.organisation)
                    and later.state in ('DONE', 'CANCELLED', 'FAILED')
                    and (later.created_at, later.id) > (own.created_at, own.id)
                group by other.job_id, later.created_at
                having not coalesce(bool_or(other.application_sha256 = judged.application_sha256), true)
                order by later.created_at desc, other.job_id desc limit 1)
            from job_row judged join job own on own.id = judged.job_id
            where judged.job_id = ?1 and judged.number = any(?2)""";

    private final Session session;

    JudgedData(Session session) {
        this.session = session;
    }

    /**
     * An application as it was judged.
     *
     * @param sha256 {@code null}: it could not be read
     * @param verdict {@code null}: it was not judged
     * @param changedIn id of the latest later job that is over and has the same application id with other data;
     *     {@code null}: there is none
     */
    public record Judged(
            @Nullable String sha256,
            @Nullable String verdict,
            @Nullable String changedIn) {}

    /** The applications of those numbers, as many as there are, by number. */
    @Transactional
    public Map<Long, Judged> of(String job, List<Long> numbers) {
        return session.createNativeQuery(JUDGED, Object[].class)
                .setParameter(1, job)
                .setParameter(2, numbers.toArray(Long[]::new))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0], row -> new Judged((String) row[1], (String) row[2], (String) row[3])));
    }
}
