package ru.promcluster.history.embedded;

import ru.promcluster.history.embedded.DatabaseAccess.Login;

/**
 * The two roles of the embedded database and what they may do. The owner makes the tables and is used by migrations
 * alone; the service works as the other, from which a migration can withhold rights. The superuser has no password and
 * no way in.
 */
final class Roles {

    static final String SUPERUSER = "postgres";
    static final String DATABASE = "promcluster";
    private static final String OWNER = "promcluster_owner";
    private static final String APPLICATION = "promcluster";

    /** To be run in {@code postgres}. Each statement ends with an empty line: that is what a single-user server wants. */
    static final String CREATE = """
            CREATE ROLE promcluster_owner LOGIN;

            CREATE ROLE promcluster LOGIN;

            CREATE DATABASE promcluster OWNER promcluster_owner;

            REVOKE ALL ON DATABASE promcluster FROM PUBLIC;

            GRANT CONNECT, TEMPORARY ON DATABASE promcluster TO promcluster;

            """;

    /** To be run in {@link #DATABASE}: what the owner will make, the service may use. */
    static final String GRANT = """
            ALTER DEFAULT PRIVILEGES FOR ROLE promcluster_owner IN SCHEMA public
                GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO promcluster;

            ALTER DEFAULT PRIVILEGES FOR ROLE promcluster_owner IN SCHEMA public
                GRANT USAGE, SELECT ON SEQUENCES TO promcluster;

            """;

    static final String HOST_ACCESS = """
            # TYPE DATABASE    USER                          ADDRESS      METHOD
            host   promcluster promcluster,promcluster_owner 127.0.0.1/32 scram-sha-256
            """;

    private Roles() {}

    static String setting(Passwords passwords) {
        return "ALTER ROLE " + OWNER + " PASSWORD '" + passwords.owner() + "';\n\nALTER ROLE " + APPLICATION
                + " PASSWORD '" + passwords.application() + "';\n\n";
    }

    static DatabaseAccess access(int port, Passwords passwords) {
        return new DatabaseAccess(
                "jdbc:postgresql://" + ServerFiles.HOST + ":" + port + "/" + DATABASE,
                new Login(APPLICATION, passwords.application()),
                new Login(OWNER, passwords.owner()));
    }
}
