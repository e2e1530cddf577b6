package ru.promcluster.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The assessments that are kept. */
@ApplicationScoped
public class AssessmentArchive implements PanacheRepositoryBase<AssessmentRow, String> {

    private static final int ERASED_AT_ONCE = 500;

    /** Without the texts, which are a hundred times as large. */
    private static final String WITHOUT_TEXTS = """
            select new ru.promcluster.history.KeptAssessment(id, storedAt, applicationId, applicationSha256, clusterName,
                rulesetId, rulesetSha256, edition, asOf, language, verdict, engineVersion, documentSha256, erasedAt)
            from AssessmentRow
            """;

    private final AuditTrail audit;
    private final Clock clock;

    AssessmentArchive(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps an assessment with its texts, and says so in the audit trail; its ruleset is in the archive already. */
    @Transactional
    public void keep(KeptAssessment kept, KeptTexts texts, String who) {
        var row = new AssessmentRow();
        row.id = kept.id();
        row.storedAt = kept.storedAt();
        row.applicationId = kept.applicationId();
        row.applicationSha256 = kept.applicationSha256();
        row.clusterName = kept.clusterName();
        row.application = texts.application();
        row.rulesetId = kept.rulesetId();
        row.rulesetSha256 = kept.rulesetSha256();
        row.edition = kept.edition();
        row.asOf = kept.asOf();
        row.language = kept.language();
        row.verdict = kept.verdict();
        row.engineVersion = kept.engineVersion();
        row.document = texts.document();
        row.documentSha256 = kept.documentSha256();
        persist(row);
        audit.append(who, "assessment.kept", kept.id(), kept.documentSha256());
    }

    @Transactional
    public Optional<KeptAssessment> find(String id) {
        return getEntityManager()
                .createQuery(WITHOUT_TEXTS + "where id = :id", KeptAssessment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The texts of an assessment; empty: there is none, or it was erased. */
    @Transactional
    public Optional<KeptTexts> texts(String id) {
        return findByIdOptional(id)
                .flatMap(row -> row.application == null || row.document == null
                        ? Optional.empty()
                        : Optional.of(new KeptTexts(row.application, row.document)));
    }

    /** The latest ones that the filter lets through, the latest first. */
    @Transactional
    public List<KeptAssessment> latest(AssessmentFilter filter, int most) {
        var terms = filter.terms();
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
        var row = findByIdOptional(id).filter(found -> found.erasedAt == null);
        row.ifPresent(found -> erase(found, who));
        return row.isPresent();
    }

    /**
     * Erases what was stored before that moment, some at a time.
     *
     * @return how many were erased; 0: none is left
     */
    @Transactional
    public int eraseStoredBefore(Instant moment, String who) {
        var old = find("storedAt < ?1 and erasedAt is null order by id", moment)
                .page(Page.ofSize(ERASED_AT_ONCE))
                .list();
        old.forEach(row -> erase(row, who));
        return old.size();
    }

    private void erase(AssessmentRow row, String who) {
        row.application = null;
        row.document = null;
        row.clusterName = null;
        row.applicationId = null;
        row.erasedAt = clock.instant();
        audit.append(who, "assessment.erased", row.id, row.documentSha256);
    }
}
