package ru.promcluster.history.embedded;

/**
 * What is needed to connect to a database.
 *
 * @param url of JDBC
 * @param application the role that the service works as
 * @param owner the role that owns the tables and migrates them; where there is one role only, the same
 */
public record DatabaseAccess(String url, Login application, Login owner) {

    /** A role of the database and its password. */
    public record Login(String user, String password) {

        /** Without the password: logins end up in messages. */
        @Override
        public String toString() {
            return user;
        }
    }
}
