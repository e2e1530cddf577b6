package ru.promcluster.history.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import ru.promcluster.verdict.Bilingual;

/**
 * What reading the whole audit trail showed. A trail cut off at its end is whole in itself: whoever has to notice that
 * notes the last entry elsewhere and expects it later.
 *
 * @param last the last entry read
 * @param faults where the trail is broken, or what is kept does not agree with it; the first hundred of each kind
 * @param faultCount how many there are
 */
public record AuditVerification(AuditMark last, List<Bilingual> faults, long faultCount) {

    public AuditVerification {
        faults = List.copyOf(faults);
    }

    public boolean isUnbroken() {
        return faultCount == 0;
    }

    /**
     * Reads the trail from its first entry, and compares all that is kept with it.
     *
     * @param connection in a transaction, or else the whole trail is read into memory; best one that sees one moment
     *     (repeatable read)
     * @param expected an entry that has to be there
     */
    public static AuditVerification of(Connection connection, Optional<AuditMark> expected) throws SQLException {
        var chain = new Chain(expected);
        var kept = new KeptAgainstTrail();
        var gone = new GoneFromArchive();
        var rulesets = new RulesetsAgainstDigest();
        var publications = new PublicationsAgainstTrail();
        var drafts = new DraftsAgainstTrail();
        var hands = new HandsAgainstTrail();
        Rows.of(connection, Chain.QUERY, chain);
        Rows.of(connection, KeptAgainstTrail.QUERY, kept);
        Rows.of(connection, GoneFromArchive.QUERY, gone);
        Rows.of(connection, RulesetsAgainstDigest.QUERY, rulesets);
        Rows.of(connection, PublicationsAgainstTrail.QUERY, publications);
        Rows.of(connection, DraftsAgainstTrail.QUERY, drafts);
        Rows.of(connection, HandsAgainstTrail.QUERY, hands);
        var all = List.of(
                chain.ended(),
                kept.faults(),
                gone.faults(),
                rulesets.faults(),
                publications.faults(),
                drafts.faults(),
                hands.faults());
        return new AuditVerification(
                chain.last(),
                all.stream().flatMap(faults -> faults.told().stream()).toList(),
                all.stream().mapToLong(Faults::count).sum());
    }
}
