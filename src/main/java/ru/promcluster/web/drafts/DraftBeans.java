package ru.promcluster.web.drafts;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ru.promcluster.history.publication.Signing;
import ru.promcluster.policy.drafts.Connections;
import ru.promcluster.policy.drafts.DraftApproval;
import ru.promcluster.policy.drafts.DraftDesk;
import ru.promcluster.policy.drafts.DraftTrials;
import ru.promcluster.policy.drafts.DraftsConfig;
import ru.promcluster.policy.drafts.KnownApplications;
import ru.promcluster.policy.simulation.SimulationConfig;
import ru.promcluster.policy.simulation.Simulator;
import ru.promcluster.policy.worker.RuleWorkers;
import ru.promcluster.policy.worker.WorkerConfig;
import ru.promcluster.rulebook.RulebookConfig;
import ru.promcluster.rulebook.files.RuleFiles;

/** Gives the service what the command line makes itself: the desk of drafts and the way of their approval. */
final class DraftBeans {

    private DraftBeans() {}

    @Produces
    @Singleton
    static Connections connections(DataSource database) {
        return () -> writing(database);
    }

    private static Connection writing(DataSource database) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Produces
    @Singleton
    static DraftDesk desk(Connections database, RulebookConfig rules) {
        return new DraftDesk(database, () -> files(rules.path()));
    }

    private static RuleFiles files(Path folder) {
        try {
            return RuleFiles.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The rules folder " + folder + " cannot be read", e);
        }
    }

    /** Workers are started when somebody first needs one, not with the service. */
    @Produces
    @Singleton
    static RuleWorkers workers(WorkerConfig config) {
        return new RuleWorkers(config);
    }

    static void close(@Disposes RuleWorkers workers) {
        workers.close();
    }

    @Produces
    @Singleton
    static DraftTrials trials(RuleWorkers workers, SimulationConfig config) {
        return new DraftTrials(workers, new Simulator(workers, config));
    }

    @Produces
    @Singleton
    static KnownApplications known(Connections database) {
        return new KnownApplications(database);
    }

    @Produces
    @Singleton
    static DraftApproval approval(
            Connections database,
            DraftTrials trials,
            DraftsConfig config,
            RulebookConfig rules,
            @ConfigProperty(name = "quarkus.application.version") String productVersion) {
        return new DraftApproval(database, trials, config.approvals(), Signing.of(rules, productVersion));
    }
}
