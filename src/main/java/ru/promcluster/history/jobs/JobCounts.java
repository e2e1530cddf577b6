package ru.promcluster.history.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Counts the applications of jobs by what came of them, and pairs those of two jobs. */
@ApplicationScoped
public class JobCounts {

    private static final int ROWS_AT_ONCE = 1_000;

    private static final String GROUPS = """
            select edition, verdict, statuses, ruleset_sha256, count(*) from job_row where job_id = ?
            group by edition, verdict, statuses, ruleset_sha256
            order by edition, verdict, statuses, ruleset_sha256 nulls first""";

    private static final String REGIONS = """
            select region, verdict, count(*)
            from job_row, unnest(string_to_array(case regions when '' then '-' else regions end, ',')) as region
            where job_id = ? group by region, verdict order by region, verdict""";

    /** Applications with the same id are paired in the order of their files; those without one by the cluster's name. */
    private static final String PAIRS = """
            with keyed as (select *, coalesce('id ' || application_id, 'name ' || cluster_name) as key from job_row
                    where job_id in (?, ?)),
                turned as (select *, row_number() over (partition by job_id, key order by number) as turn from keyed),
                one as (select * from turned where job_id = ?),
                other as (select * from turned where job_id = ?)
            select one.number, one.application_id, one.cluster_name, one.verdict, one.statuses, one.application_sha256,
                other.number, other.application_id, other.cluster_name, other.verdict, other.statuses,
                other.application_sha256
            from one full join other on one.key = other.key and one.turn = other.turn
            order by one.number, other.number""";

    private final Session session;

    JobCounts(Session session) {
        this.session = session;
    }

    /**
     * Applications with the same outcome.
     *
     * @param verdict {@code null}: not judged
     * @param statuses a letter a criterion
     * @param rulesetSha256 the ruleset they were judged by; {@code null}: the one the job names, or none
     */
    public record Group(
            @Nullable String edition,
            @Nullable String verdict,
            String statuses,
            @Nullable String rulesetSha256,
            long count) {}

    /**
     * Applications of a region with the same verdict; one of several regions counts in each.
     *
     * @param region its code; {@code -}: not known
     */
    public record RegionGroup(String region, @Nullable String verdict, long count) {}

    /** One application in two jobs; {@code null}: not in that one. */
    public record Pair(JobChunk.@Nullable Row one, JobChunk.@Nullable Row other) {}

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Transactional
    public List<Group> groups(String job) {
        var groups = new ArrayList<Group>();
        read(
                GROUPS,
                row -> new Group(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5)),
                groups::add,
                job);
        return groups;
    }

    @Transactional
    public List<RegionGroup> regions(String job) {
        var regions = new ArrayList<RegionGroup>();
        read(REGIONS, row -> new RegionGroup(row.getString(1), row.getString(2), row.getLong(3)), regions::add, job);
        return regions;
    }

    /** All applications of two jobs, one after the other, in the order of the first. */
    @Transactional
    public void pairs(String one, String other, Consumer<Pair> reader) {
        read(PAIRS, row -> new Pair(side(row, 1), side(row, 7)), reader, one, other, one, other);
    }

    private static JobChunk.@Nullable Row side(ResultSet row, int first) throws SQLException {
        long number = row.getLong(first);
        return row.wasNull()
                ? null
                : new JobChunk.Row(
                        number,
                        row.getString(first + 1),
                        row.getString(first + 2),
                        row.getString(first + 5),
                        "",
                        null,
                        null,
                        row.getString(first + 3),
                        row.getString(first + 4));
    }

    private <T> void read(String query, RowReader<T> reader, Consumer<T> taken, String... jobs) {
        session.doWork(connection -> {
            try (var statement = connection.prepareStatement(query)) {
                statement.setFetchSize(ROWS_AT_ONCE);
                for (int i = 0; i < jobs.length; i++) {
                    statement.setString(i + 1, jobs[i]);
                }
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        taken.accept(reader.read(rows));
                    }
                }
            }
        });
    }
}
