package ru.promcluster.policy.drafts;

import java.sql.Connection;
import java.sql.SQLException;

/** Gives connections to the database, each in a transaction of its own that sees what others commit. */
public interface Connections {

    /** The caller commits and closes; what is not committed did not happen. */
    Connection writing() throws SQLException;
}
