package ru.promcluster.game;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.oracle.TrueTotals;

/**
 * Somebody who knows every fact of an application and tells one at a time. At first only the name and the day are told.
 *
 * <p>What one answer is, whoever asks:
 *
 * <ul>
 *   <li>a field of an element, of an object or of the declared totals: its value;
 *   <li>a list: who or what is in it, that is the required fields of each element and what says something by being left
 *       out (a country other than RU, a status other than MEMBER, the last day of a contract); every other field of every
 *       element is a question of its own. {@code /regions} is a list of values, told at once;
 *   <li>a field of an object that there is none of: that there is none. The last day of a programme comes with its approval.
 * </ul>
 *
 * <p>Declared totals are true: the applicant could count, and knows how far it has come without a roster. A list, once
 * told, is complete.
 */
final class Applicant {

    private static final Set<String> TOLD_WITH_A_LIST =
            Set.of("id", "country", "status", "supplier", "buyer", "validUntil", "measure", "applicant");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final ApplicationReader READER = new ApplicationReader(Limits.DEFAULT);

    private final ObjectNode truth;
    private final ObjectNode told = JSON.createObjectNode();

    /** @param day the day that the totals are true on */
    Applicant(ClusterApplication complete, LocalDate day) {
        truth = (ObjectNode) json(ApplicationWriter.write(complete));
        truth.set("declared", declared(complete, day));
        truth.set("regions", regions(complete));
        told.set("name", truth.get("name"));
        told.put("filedOn", day.toString());
        told.putObject("declared");
    }

    private static JsonNode declared(ClusterApplication complete, LocalDate day) {
        var totals = new ClusterApplication(
                null,
                "totals",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                TrueTotals.ofRussianMembers(complete, day),
                Set.of());
        return json(ApplicationWriter.write(totals)).get("declared");
    }

    /** Made applications with members somewhere and regions nowhere contradict themselves: what they say depends on who asks. */
    private static JsonNode regions(ClusterApplication complete) {
        var regions = new TreeSet<>(complete.regions() == null ? List.of() : complete.regions());
        var participants = complete.participants() == null ? List.<Participant>of() : complete.participants();
        if (regions.isEmpty()) {
            for (var participant : participants) {
                if (participant.isMember() && participant.region() != null) {
                    regions.add(participant.region());
                }
            }
        }
        return JSON.valueToTree(regions);
    }

    /** Tells one fact. */
    void tell(String pointer) {
        var path = pointer.substring(1).split("/", -1);
        var list = truth.get(path[0]);
        if (path.length == 1) {
            told.set(path[0], list instanceof ArrayNode array ? outline(array) : list);
        } else if (list.path("absent").asBoolean()) {
            told.set(path[0], list);
        } else if (path.length == 2) {
            tellField(path[0], path[1]);
        } else {
            int place = Integer.parseInt(path[1]);
            ((ObjectNode) told.get(path[0]).get(place))
                    .set(path[2], known(list.get(place).get(path[2]), pointer));
        }
    }

    private void tellField(String object, String field) {
        var value = known(truth.get(object).get(field), object + "/" + field);
        told.withObject("/" + object).set(field, value);
        var until = truth.get(object).get("validUntil");
        if (field.equals("approvedOn") && until != null) {
            told.withObject("/" + object).set("validUntil", until);
        }
    }

    private static JsonNode known(JsonNode value, String pointer) {
        if (value == null) {
            throw new IllegalArgumentException("The applicant is asked for " + pointer + ", which it does not know");
        }
        return value;
    }

    private static JsonNode outline(ArrayNode elements) {
        var outlines = JSON.createArrayNode();
        for (var element : elements) {
            outlines.add(element instanceof ObjectNode whole ? whole.deepCopy().retain(TOLD_WITH_A_LIST) : element);
        }
        return outlines;
    }

    /** Everything that it knows. */
    ClusterApplication known() {
        return application(truth);
    }

    /** Every fact that it knows, as the application lays it out. */
    ObjectNode truth() {
        return truth;
    }

    static boolean isToldWithAList(String field) {
        return TOLD_WITH_A_LIST.contains(field);
    }

    /** What it has told so far. */
    ClusterApplication told() {
        return application(told);
    }

    private static ClusterApplication application(JsonNode json) {
        try {
            var reading = READER.read(JSON.writeValueAsBytes(json));
            if (reading instanceof Reading.Accepted accepted) {
                return accepted.application();
            }
            throw new AssertionError("Refused: " + reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(byte[] text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
