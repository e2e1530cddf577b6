package ru.promcluster.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.RulesetBundle;

/** The exact content of every ruleset that something kept was judged by, each stored once. */
@ApplicationScoped
public class RulesetArchive implements PanacheRepositoryBase<RulesetRow, String> {

    private final Clock clock;

    RulesetArchive(Clock clock) {
        this.clock = clock;
    }

    /** Stores the content unless it is there already; several nodes may do so at once. */
    @Transactional
    public void keep(Ruleset ruleset) {
        // Counted and not loaded: this is asked with every assessment.
        if (count("sha256", ruleset.sha256()) == 0) {
            getEntityManager()
                    .createNativeQuery("insert into ruleset_content (sha256, ruleset_id, version, bundle, stored_at)"
                            + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                    .setParameter(1, ruleset.sha256())
                    .setParameter(2, ruleset.id())
                    .setParameter(3, ruleset.version())
                    .setParameter(4, RulesetBundle.of(ruleset))
                    .setParameter(5, clock.instant())
                    .executeUpdate();
        }
    }

    /** The bundle of a digest. */
    @Transactional
    public Optional<byte[]> bundle(String sha256) {
        return findByIdOptional(sha256).map(row -> row.bundle);
    }
}
