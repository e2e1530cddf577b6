package ru.promcluster.policy.drafts;

import com.github.f4b6a3.ulid.UlidCreator;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.Refused;
import ru.promcluster.history.drafts.Draft;
import ru.promcluster.history.drafts.Draft.Base;
import ru.promcluster.history.drafts.DraftState;
import ru.promcluster.history.publication.Publications;
import ru.promcluster.rulebook.files.RuleFiles;

/**
 * Drafts while they are written: begun, changed, given up. Each step and its entry in the audit trail happen together or
 * not at all; what is not done is told by {@link Refused}.
 */
public final class DraftDesk {

    private static final int LONGEST_TITLE = 200;

    private final DraftTransactions transactions;
    private final Supplier<RuleFiles> folder;

    /** @param folder the rules that drafts begin with while nothing is published */
    public DraftDesk(Connections database, Supplier<RuleFiles> folder) {
        transactions = new DraftTransactions(database);
        this.folder = folder;
    }

    /** Begins a draft with the latest publication. */
    public Draft begin(String title, Actor by) throws SQLException {
        return begin(title, by, latest -> latest);
    }

    /** Begins a draft with the files of a zip, which is to take the place of the latest publication. */
    public Draft begin(String title, byte[] zip, Actor by) throws SQLException {
        var files = DraftZip.files(zip);
        return begin(title, by, latest -> files);
    }

    private Draft begin(String title, Actor by, UnaryOperator<RuleFiles> content) throws SQLException {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new Refused(DraftProblems.noTitle());
        }
        return transactions.within(step -> {
            step.alone();
            var publications = new Publications(step.connection());
            var newest = publications.newest();
            var latest = newest.isPresent() ? publications.files(newest.get()) : folder.get();
            var base = new Base(newest.map(each -> each.number()).orElse(0L), latest.digest(every -> true));
            var files = content.apply(latest);
            var draft = new Draft(
                    UlidCreator.getMonotonicUlid().toString(),
                    title,
                    base,
                    by.at(),
                    by.at(),
                    DraftState.DRAFT,
                    1,
                    files.digest(every -> true),
                    null,
                    null,
                    null,
                    List.of(by.name()),
                    List.of());
            step.drafts().insert(draft, files);
            step.tell(by, "draft.created", draft);
            return draft;
        });
    }

    /** The latest drafts, the latest first. */
    public List<Draft> latest(@Nullable String after, int most) throws SQLException {
        return transactions.within(step -> step.drafts().latest(after, most));
    }

    public Draft draft(String id) throws SQLException {
        return transactions.within(step -> found(step.drafts().find(id), id));
    }

    /** All files of a draft. */
    public RuleFiles files(String id) throws SQLException {
        return transactions.within(step -> {
            found(step.drafts().find(id), id);
            return step.drafts().files(id);
        });
    }

    /** The text of one file. */
    public String text(String id, String path) throws SQLException {
        var text = files(id).text(path);
        if (text == null) {
            throw new Refused(DraftProblems.noFile(path));
        }
        return text;
    }

    /** What a draft is to take the place of. */
    public RuleFiles base(Draft draft) throws SQLException {
        if (draft.base().number() == 0) {
            return folder.get();
        }
        return transactions.within(step -> {
            var publications = new Publications(step.connection());
            return publications.files(publications.find(draft.base().number()).orElseThrow());
        });
    }

    /** Writes a file, new or not. */
    public Draft put(String id, @Nullable Long version, String path, String text, Actor by) throws SQLException {
        return change(id, version, files -> DraftPaths.with(files, path, text), by);
    }

    /** Takes a file out. */
    public Draft delete(String id, @Nullable Long version, String path, Actor by) throws SQLException {
        return change(id, version, files -> DraftPaths.without(files, path), by);
    }

    /** Changes a number of the law. */
    public Draft set(String id, @Nullable Long version, FigureChange figure, Actor by) throws SQLException {
        return change(id, version, files -> ActFolder.with(files, figure), by);
    }

    /**
     * Changes files; what was submitted or approved is so no more.
     *
     * @param version the one that the author has seen; {@code null}: whichever it is
     */
    private Draft change(String id, @Nullable Long version, UnaryOperator<RuleFiles> change, Actor by)
            throws SQLException {
        return transactions.within(step -> {
            step.alone();
            var draft = open(found(step.drafts().locked(id), id));
            if (version != null && version != draft.version()) {
                throw new Refused(DraftProblems.stale(draft));
            }
            var files = change.apply(step.drafts().files(id));
            var sha256 = files.digest(every -> true);
            if (sha256.equals(draft.sha256())) {
                return draft;
            }
            step.drafts().write(id, files);
            step.drafts().addAuthor(id, by.name());
            return step.moved(draft.changed(DraftState.DRAFT, sha256, by.at()), by, "draft.changed");
        });
    }

    /** Gives a draft up. */
    public Draft withdraw(String id, Actor by) throws SQLException {
        return transactions.within(step -> {
            step.alone();
            var draft = open(found(step.drafts().locked(id), id));
            if (!draft.authors().contains(by.name())) {
                throw new Refused(DraftProblems.noAuthor(by.name()));
            }
            var withdrawn = draft.changed(DraftState.WITHDRAWN, draft.sha256(), by.at());
            return step.moved(withdrawn, by, "draft.withdrawn");
        });
    }

    static Draft found(Optional<Draft> draft, String id) {
        return draft.orElseThrow(() -> new Refused(DraftProblems.unknown(id)));
    }

    static Draft open(Draft draft) {
        if (draft.state().isOver()) {
            throw new Refused(DraftProblems.over(draft));
        }
        return draft;
    }
}
