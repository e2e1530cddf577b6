package ru.promcluster.history.embedded;

import java.io.IOException;
import java.nio.file.Path;
import ru.promcluster.verdict.Bilingual;

/** The reasons why the embedded database does not start, each with what to do. */
final class Refusals {

    private static final String GIVEN_RU = "Или укажите свою базу PostgreSQL в quarkus.datasource.jdbc.url.";
    private static final String GIVEN_EN = "Or name a PostgreSQL of your own in quarkus.datasource.jdbc.url.";

    private Refusals() {}

    /**
     * Somebody has the directory.
     *
     * @param holder its process number and the moment it started, with a space between; empty where it has not said yet
     */
    static DatabaseRefused held(Path home, String holder) {
        var pid = holder.replaceFirst(" .*", "");
        var since = holder.replaceFirst("[^ ]* ?", "");
        return new DatabaseRefused(new Bilingual(
                "Папку базы данных " + home + " держит другой процесс: " + pid + ", работает с " + since
                        + ". Остановите его (kill " + pid
                        + ") или укажите этой службе другую папку в promcluster.database.directory.",
                "The database directory " + home + " is held by another process: " + pid + ", running since " + since
                        + ". Stop it (kill " + pid
                        + "), or give this service another directory in promcluster.database.directory."));
    }

    static DatabaseRefused otherVersion(Path cluster, String found, String ours) {
        return new DatabaseRefused(new Bilingual(
                "База данных в " + cluster + " создана PostgreSQL " + found + ", а в этой сборке PostgreSQL " + ours
                        + ". Она не тронута. Перенесите данные прежней сборкой (выгрузка и загрузка)"
                        + " или укажите другую папку в promcluster.database.directory. " + GIVEN_RU,
                "The database in " + cluster + " was made by PostgreSQL " + found + ", this build has PostgreSQL "
                        + ours
                        + ". It is left untouched. Move the data with the former build (dump and restore),"
                        + " or name another directory in promcluster.database.directory. " + GIVEN_EN));
    }

    static DatabaseRefused none(Path home) {
        return new DatabaseRefused(new Bilingual(
                "В папке " + home.toAbsolutePath()
                        + " базы данных нет: служба здесь ещё не работала. Укажите её папку в"
                        + " promcluster.database.directory. " + GIVEN_RU,
                "There is no database in " + home.toAbsolutePath() + ": no service has run here yet. Name its directory"
                        + " in promcluster.database.directory. " + GIVEN_EN));
    }

    static DatabaseRefused notACluster(Path cluster) {
        return new DatabaseRefused(new Bilingual(
                "Папка " + cluster + " есть, но базы PostgreSQL в ней нет. Она не тронута: уберите её"
                        + " или укажите другую папку в promcluster.database.directory.",
                "The folder " + cluster
                        + " exists, but holds no PostgreSQL database. It is left untouched: move it away,"
                        + " or name another directory in promcluster.database.directory."));
    }

    static DatabaseRefused noBinaries(String platform) {
        return new DatabaseRefused(new Bilingual(
                "Для этой системы (" + platform + ") в сборке нет PostgreSQL. Соберите её с -Dpostgres.platform=…"
                        + " (linux-amd64, linux-arm64v8, darwin-arm64v8, darwin-amd64). " + GIVEN_RU,
                "This build has no PostgreSQL for this system (" + platform + "). Build it with -Dpostgres.platform=…"
                        + " (linux-amd64, linux-arm64v8, darwin-arm64v8, darwin-amd64). " + GIVEN_EN));
    }

    static DatabaseRefused root(String said) {
        return new DatabaseRefused(new Bilingual(
                "PostgreSQL не работает от имени root, а команда unshare здесь запрещена (" + said
                        + "). Запустите службу от имени обычного пользователя. " + GIVEN_RU,
                "PostgreSQL does not run as root, and unshare is not permitted here (" + said
                        + "). Start the service as an ordinary user. " + GIVEN_EN));
    }

    static DatabaseRefused failed(Path home, IOException cause) {
        return new DatabaseRefused(
                new Bilingual(
                        "Встроенная база данных в " + home + " не запустилась: " + cause.getMessage() + "\nЖурнал: "
                                + home.resolve(ServerFiles.LOG) + ". " + GIVEN_RU,
                        "The embedded database in " + home + " did not start: " + cause.getMessage() + "\nLog: "
                                + home.resolve(ServerFiles.LOG) + ". " + GIVEN_EN),
                cause);
    }
}
