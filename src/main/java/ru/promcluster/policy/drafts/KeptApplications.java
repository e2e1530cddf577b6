package ru.promcluster.policy.drafts;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.history.StoredApplications;
import ru.promcluster.policy.simulation.KnownApplication;

/** The applications of kept assessments, each once however often it was assessed, fetched a page at a time. */
final class KeptApplications implements Iterator<KnownApplication> {

    private static final int AT_ONCE = 100;

    private final Connections database;
    private final Set<String> seen = new HashSet<>();
    private final Queue<KnownApplication> page = new ArrayDeque<>();
    private @Nullable String before;
    private boolean over;

    KeptApplications(Connections database) {
        this.database = database;
    }

    @Override
    public boolean hasNext() {
        while (page.isEmpty() && !over) {
            fetch();
        }
        return !page.isEmpty();
    }

    @Override
    public KnownApplication next() {
        if (!hasNext()) {
            throw new NoSuchElementException("No more applications");
        }
        return page.remove();
    }

    private void fetch() {
        try (var connection = database.writing()) {
            var found = StoredApplications.before(connection, before, AT_ONCE);
            connection.rollback();
            over = found.size() < AT_ONCE;
            for (var stored : found) {
                before = stored.id();
                if (seen.add(stored.sha256())) {
                    page.add(new KnownApplication(stored.id(), false, stored.json()));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The kept applications cannot be read", e);
        }
    }
}
