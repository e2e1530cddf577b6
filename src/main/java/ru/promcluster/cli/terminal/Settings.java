package ru.promcluster.cli.terminal;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.LimitsConfig;
import ru.promcluster.exchange.table.TableApplications;
import ru.promcluster.exchange.table.cell.TableLimits;
import ru.promcluster.exchange.table.cell.TableLimitsConfig;
import ru.promcluster.history.database.DatabaseConfig;
import ru.promcluster.history.database.DatabaseSettings;
import ru.promcluster.history.users.SecurityConfig;
import ru.promcluster.policy.drafts.DraftsConfig;
import ru.promcluster.rulebook.RulebookConfig;

/**
 * The settings that the command line shares with the service: system properties first, then the environment, then
 * {@code config/application.properties} in the working directory, then what is packed into the jar.
 *
 * @param rules the rules folder
 * @param keptRules the folder that keeps compiled rules
 * @param approvals persons other than its authors who have to approve a draft of rules
 * @param users the users file
 * @param engineVersion version of this product
 */
public record Settings(
        Path rules,
        Optional<Path> keptRules,
        Limits limits,
        TableLimits tableLimits,
        DatabaseSettings database,
        int approvals,
        Path users,
        String engineVersion) {

    private static final String FILE = "application.properties";
    /** The ordinals that the service gives to the same files. */
    private static final int BESIDE = 260;

    private static final int PACKED = 250;

    private static final Class<?>[] SHARED = {
        RulebookConfig.class,
        LimitsConfig.class,
        TableLimitsConfig.class,
        DatabaseConfig.class,
        DraftsConfig.class,
        SecurityConfig.class
    };

    /** The settings of this process. */
    public static Settings ofProcess() {
        return from(config(SHARED));
    }

    /** Which database this process uses; the service reads and checks all other settings itself. */
    public static DatabaseSettings databaseOfProcess() {
        return DatabaseSettings.from(config(DatabaseConfig.class));
    }

    /**
     * The settings of a process that carries out a command. The rule engine asks for its own in the same place; without this it
     * would collect those of the service, which takes as long as checking an application.
     */
    public static Settings ofCommand() {
        var config = config(SHARED);
        ConfigProviderResolver.instance()
                .registerConfig(config, Thread.currentThread().getContextClassLoader());
        return from(config);
    }

    /** How table files are read, with their rows put aside in that folder. */
    public TableApplications.Settings tables(Path spoolFolder) {
        return new TableApplications.Settings(limits, tableLimits, spoolFolder);
    }

    private static Settings from(SmallRyeConfig config) {
        var rules = config.getConfigMapping(RulebookConfig.class);
        return new Settings(
                rules.path(),
                rules.keptIn(),
                LimitsConfig.limits(config.getConfigMapping(LimitsConfig.class)),
                TableLimitsConfig.limits(config.getConfigMapping(TableLimitsConfig.class)),
                DatabaseSettings.from(config),
                config.getConfigMapping(DraftsConfig.class).approvals(),
                config.getConfigMapping(SecurityConfig.class).usersFile(),
                version());
    }

    /** Settings of this process that few commands need. */
    public static <T> T of(Class<T> mapping) {
        return config(mapping).getConfigMapping(mapping);
    }

    private static SmallRyeConfig config(Class<?>... mappings) {
        var builder = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                // Not those that libraries bring along: looking for them opens every jar.
                .addSystemSources()
                .addDiscoveredConverters()
                .withProfile("prod");
        for (var mapping : mappings) {
            builder.withMapping(mapping);
        }
        try {
            var packed = Settings.class.getClassLoader().getResource(FILE);
            if (packed != null) {
                builder.withSources(new PropertiesConfigSource(packed, PACKED));
            }
            var beside = Path.of("config", FILE);
            if (Files.isRegularFile(beside)) {
                builder.withSources(new PropertiesConfigSource(url(beside), BESIDE));
            }
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException("The settings cannot be read", e);
        }
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }

    private static String version() {
        try (var in = Settings.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("version.properties is missing beside " + Settings.class);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("The version cannot be read", e);
        }
    }
}
