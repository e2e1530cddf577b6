package ru.promcluster.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.promcluster.history.users.Access;

/** The assessments that are kept. */
@ApplicationScoped
public class AssessmentArchive implements PanacheRepositoryBase<AssessmentRow, String> {

    /** Each takes an entry of the audit trail, and nobody else can append one until they are all written. */
    private static final int ERASED_AT_ONCE = 100;

    /** Without the texts, which are a hundred times as large. */
    private static final String WITHOUT_TEXTS = """
            select new ru.promcluster.history.KeptAssessment(id, storedAt, applicationId, applicationSha256, clusterName,
                rulesetId, rulesetSha256, edition, asOf, language, scenario, verdict, engineVersion, documentSha256,
                organisation, erasedAt)
            from AssessmentRow
            """;

    private final AuditTrail audit;
    private final Clock clock;

    AssessmentArchive(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An assessment as it is found.
     *
     * @param texts empty: they were erased
     */
    public record Found(KeptAssessment kept, Optional<KeptTexts> texts) {}

    /** Keeps an assessment with its texts, and says so in the audit trail; its ruleset is in the archive already. */
    @Transactional
    public void keep(KeptAssessment kept, KeptTexts texts, String who) {
        persist(AssessmentRow.of(kept, texts));
        audit.append(who, "assessment.kept", kept.id(), kept.seal());
    }

    /** The assessment of a decision id; one that is another's is as if it were not there. */
    @Transactional
    public Optional<Found> find(String id, Access access) {
        return findByIdOptional(id)
                .filter(row -> access.covers(row.organisation))
                .map(row -> new Found(row.kept(), row.texts()));
    }

    /** The latest ones that the filter lets through and that may be seen, the latest first. */
    @Transactional
    public List<KeptAssessment> latest(AssessmentFilter filter, Access access, int most) {
        var terms = filter.terms(access);
        var where = terms.isEmpty() ? "" : "where " + String.join(" and ", terms.keySet()) + " ";
        var query = getEntityManager()
                .createQuery(WITHOUT_TEXTS + where + "order by id desc", KeptAssessment.class)
                .setMaxResults(most);
        int place = 1;
        for (var value : terms.values()) {
            query.setParameter(place++, value);
        }
        return query.getResultList();
    }

    /**
     * Erases application and assessment; digests and verdict stay.
     *
     * @return whether there was something to erase
     */
    @Transactional
    public boolean erase(String id, String who) {
        var one = getEntityManager()
                .createNativeQuery(
                        "select id from assessment where id = ?1 and erased_at is null for update", String.class)
                .setParameter(1, id);
        return eraseFound(one, who) > 0;
    }

    /**
     * Erases what was stored before that moment, some at a time; what another node is erasing is left to it.
     *
     * @return how many were erased; 0: none is left
     */
    @Transactional
    public int eraseStoredBefore(Instant moment, String who) {
        var some = getEntityManager()
                .createNativeQuery(
                        "select id from assessment where stored_at < ?1 and erased_at is null order by stored_at limit "
                                + ERASED_AT_ONCE + " for update skip locked",
                        String.class)
                .setParameter(1, moment);
        return eraseFound(some, who);
    }

    private int eraseFound(Query ids, String who) {
        List<?> found = ids.getResultList();
        if (found.isEmpty()) {
            return 0;
        }
        var going = getEntityManager()
                .createQuery(WITHOUT_TEXTS + "where id in ?1 order by id", KeptAssessment.class)
                .setParameter(1, found)
                .getResultList();
        update(
                "application = null, document = null, clusterName = null, applicationId = null, erasedAt = ?1"
                        + " where id in ?2",
                clock.instant(),
                found);
        going.forEach(kept -> audit.append(who, "assessment.erased", kept.id(), kept.seal()));
        return found.size();
    }
}
