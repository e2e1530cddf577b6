package ru.promcluster.bulk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Participant;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.Json;
import ru.promcluster.exchange.Reading;
import ru.promcluster.history.jobs.CrossFacts;
import ru.promcluster.history.jobs.CrossFacts.Company;
import ru.promcluster.history.jobs.CrossFacts.ContractKey;
import ru.promcluster.history.jobs.CrossFacts.Matches;

/**
 * What shows only across the applications of a file: a company in two clusters, a taxpayer number with two names, a
 * contract counted twice. Notes for a person; no verdict rests on them.
 */
final class CrossChecks {

    private final CrossFacts facts;

    CrossChecks(CrossFacts facts) {
        this.facts = facts;
    }

    /**
     * Reads the applications of a file once more and lays their facts side by side.
     *
     * @return the notes in JSON; {@code null}: nothing stands out
     * @throws StoppedException the work is to end
     */
    byte @Nullable [] notes(ApplicationSource source, BooleanSupplier stopped) throws IOException, SQLException {
        for (var next = source.next(); next != null; next = source.next()) {
            if (stopped.getAsBoolean()) {
                throw new StoppedException();
            }
            if (next.read() instanceof Reading.Accepted accepted) {
                add(accepted.application(), next.number());
            }
        }
        var several = facts.inSeveralApplications();
        var names = facts.withSeveralNames();
        var twice = facts.contractsCountedTwice();
        if (several.total() + names.total() + twice.total() == 0) {
            return null;
        }
        return Json.bytes(out -> {
            out.writeStartObject();
            write("companiesInSeveralApplications", "inn", several, out);
            write("taxpayerNumbersWithSeveralNames", "inn", names, out);
            write("contractsCountedTwice", "contract", twice, out);
            out.writeEndObject();
        });
    }

    private void add(ClusterApplication application, long number) throws SQLException {
        var byId = new HashMap<String, Participant>();
        var roster = application.participants();
        if (roster != null) {
            for (var participant : roster) {
                byId.put(participant.id(), participant);
                var inn = participant.inn();
                if (inn != null) {
                    facts.add(new Company(inn, participant.name(), number));
                }
            }
        }
        var contracts = application.contracts();
        if (contracts != null) {
            for (var contract : contracts) {
                var key = key(contract, byId);
                if (key != null) {
                    facts.add(new ContractKey(key, number));
                }
            }
        }
    }

    /** Parties, kind, day and value; {@code null}: one of them is not known, so that nothing can be said. */
    private static @Nullable String key(Contract contract, Map<String, Participant> byId) {
        var supplier = inn(byId.get(contract.supplier()));
        var buyer = inn(byId.get(contract.buyer()));
        var value = contract.value();
        if (supplier == null
                || buyer == null
                || value == null
                || contract.kind() == null
                || contract.signedOn() == null) {
            return null;
        }
        return supplier + " → " + buyer + ", " + contract.kind() + ", " + contract.signedOn() + ", "
                + value.amount().stripTrailingZeros().toPlainString();
    }

    private static @Nullable String inn(@Nullable Participant participant) {
        return participant == null ? null : participant.inn();
    }

    private static void write(String field, String key, Matches matches, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(field);
        out.writeNumberField("total", matches.total());
        out.writeArrayFieldStart("shown");
        for (var match : matches.shown()) {
            out.writeStartObject();
            out.writeStringField(key, match.key());
            out.writeNumberField("count", match.count());
            if (!match.text().isEmpty()) {
                out.writeStringField("names", match.text());
            }
            out.writeArrayFieldStart("applications");
            for (var number : match.applications()) {
                out.writeNumber(number);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
