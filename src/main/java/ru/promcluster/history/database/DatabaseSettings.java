package ru.promcluster.history.database;

import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.Optional;
import ru.promcluster.history.embedded.DatabaseAccess;
import ru.promcluster.history.embedded.DatabaseAccess.Login;
import ru.promcluster.history.embedded.EmbeddedDatabase.Patience;

/**
 * Which database this process is to use.
 *
 * @param given the datasource that the operator configured; empty: the embedded one
 * @param directory of the embedded one
 */
public record DatabaseSettings(Optional<DatabaseAccess> given, Path directory, Patience patience) {

    public static final String URL = "quarkus.datasource.jdbc.url";
    public static final String USER = "quarkus.datasource.username";
    public static final String PASSWORD = "quarkus.datasource.password";
    public static final String OWNER = "quarkus.flyway.username";
    public static final String OWNER_PASSWORD = "quarkus.flyway.password";

    /** The settings as the service itself reads them; the configuration must know {@link DatabaseConfig}. */
    public static DatabaseSettings from(SmallRyeConfig config) {
        var embedded = config.getConfigMapping(DatabaseConfig.class);
        return new DatabaseSettings(
                config.getOptionalValue(URL, String.class).map(url -> given(url, config)),
                embedded.directory(),
                new Patience(embedded.startWithin(), embedded.stopWithin()));
    }

    private static DatabaseAccess given(String url, SmallRyeConfig config) {
        var application =
                new Login(text(config, USER).orElse(""), text(config, PASSWORD).orElse(""));
        var owner = text(config, OWNER)
                .map(user -> new Login(user, text(config, OWNER_PASSWORD).orElse("")))
                .orElse(application);
        return new DatabaseAccess(url, application, owner);
    }

    private static Optional<String> text(SmallRyeConfig config, String name) {
        return config.getOptionalValue(name, String.class);
    }
}
