package ru.promcluster.history.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Facts of many applications laid side by side in a table of the moment, to find what only shows across them. It goes
 * with its connection, and no other sees it.
 */
public final class CrossFacts implements AutoCloseable {

    /** More than anybody reads; the rest is counted. */
    private static final int MOST_SHOWN = 1_000;

    private static final int ROWS_AT_ONCE = 5_000;
    private static final int MOST_NAMED = 10;

    private static final String TABLES = """
            create temporary table company (inn text, name text, application bigint) on commit drop;
            create temporary table contract_key (key text, application bigint) on commit drop""";

    private static final String IN_SEVERAL = """
            select inn, count(distinct application), min(name), array_agg(distinct application order by application)
            from company group by inn having count(distinct application) > 1 order by inn""";

    private static final String SEVERAL_NAMES = """
            select inn, count(distinct name), string_agg(distinct name, ' · ' order by name),
                array_agg(distinct application order by application)
            from company where name is not null
            group by inn having count(distinct lower(translate(name, 'Ёё«»"“”„''. ', 'Ее'))) > 1 order by inn""";

    private static final String TWICE = """
            select key, count(*), null::text, array_agg(application order by application)
            from contract_key group by key having count(*) > 1 order by key""";

    private final Connection connection;
    private final List<Company> companies = new ArrayList<>();
    private final List<ContractKey> contracts = new ArrayList<>();

    private CrossFacts(Connection connection) {
        this.connection = connection;
    }

    /** A company as an application names it. */
    public record Company(String inn, @Nullable String name, long application) {}

    /** A contract as two applications would both name it. */
    public record ContractKey(String key, long application) {}

    /**
     * Something that shows across applications.
     *
     * @param key what it is about: a taxpayer number, or a contract's parties and terms
     * @param count how many applications, names or mentions
     * @param text names
     * @param applications numbers in the file, the first ten
     */
    public record Match(String key, long count, String text, List<Long> applications) {

        public Match {
            applications = List.copyOf(applications);
        }
    }

    /**
     * All matches of one kind.
     *
     * @param shown the first thousand
     * @param total how many there are
     */
    public record Matches(List<Match> shown, long total) {

        public Matches {
            shown = List.copyOf(shown);
        }
    }

    static CrossFacts on(DataSource source) throws SQLException {
        var connection = source.getConnection();
        connection.setAutoCommit(false);
        try (var create = connection.createStatement()) {
            create.execute(TABLES);
        }
        return new CrossFacts(connection);
    }

    public void add(Company company) throws SQLException {
        companies.add(company);
        if (companies.size() == ROWS_AT_ONCE) {
            writeCompanies();
        }
    }

    public void add(ContractKey contract) throws SQLException {
        contracts.add(contract);
        if (contracts.size() == ROWS_AT_ONCE) {
            writeContracts();
        }
    }

    private void writeCompanies() throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into company (inn, name, application) select * from unnest(?, ?, ?)")) {
            set(insert, 1, "text", companies, Company::inn);
            set(insert, 2, "text", companies, Company::name);
            set(insert, 3, "bigint", companies, Company::application);
            insert.executeUpdate();
        }
        companies.clear();
    }

    private void writeContracts() throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into contract_key (key, application) select * from unnest(?, ?)")) {
            set(insert, 1, "text", contracts, ContractKey::key);
            set(insert, 2, "bigint", contracts, ContractKey::application);
            insert.executeUpdate();
        }
        contracts.clear();
    }

    private static <T> void set(
            PreparedStatement insert, int place, String type, List<T> rows, Function<T, @Nullable Object> part)
            throws SQLException {
        insert.setArray(
                place,
                insert.getConnection()
                        .createArrayOf(type, rows.stream().map(part).toArray()));
    }

    /** Companies that stand in more than one application. */
    public Matches inSeveralApplications() throws SQLException {
        return matches(IN_SEVERAL);
    }

    /** Taxpayer numbers with more than one name; quotation marks, points and case do not count. */
    public Matches withSeveralNames() throws SQLException {
        return matches(SEVERAL_NAMES);
    }

    /** Contracts that are counted more than once. */
    public Matches contractsCountedTwice() throws SQLException {
        return matches(TWICE);
    }

    private Matches matches(String query) throws SQLException {
        writeCompanies();
        writeContracts();
        var shown = new ArrayList<Match>();
        long total = 0;
        try (var statement = connection.prepareStatement(query)) {
            statement.setFetchSize(MOST_SHOWN);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (total++ < MOST_SHOWN) {
                        shown.add(match(rows));
                    }
                }
            }
        }
        return new Matches(shown, total);
    }

    private static Match match(ResultSet row) throws SQLException {
        var applications = (Long[]) row.getArray(4).getArray();
        var text = row.getString(3);
        return new Match(
                row.getString(1),
                row.getLong(2),
                text == null ? "" : text,
                Arrays.stream(applications).limit(MOST_NAMED).toList());
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
