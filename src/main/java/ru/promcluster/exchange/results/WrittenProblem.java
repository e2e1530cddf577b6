package ru.promcluster.exchange.results;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.CellPlace;

/**
 * A problem as it was written, in one language.
 *
 * @param status HTTP status
 * @param violations every fault, with its place
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WrittenProblem(String type, String title, int status, String detail, List<WrittenViolation> violations) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public WrittenProblem {
        violations = List.copyOf(violations);
    }

    /**
     * A fault.
     *
     * @param pointer RFC 6901 JSON Pointer
     * @param code stable, lower-case with dots
     * @param place in the sender's table; {@code null}: the sender sent JSON
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record WrittenViolation(
            String pointer,
            String code,
            String message,
            @Nullable CellPlace place) {}

    /**
     * Reads what {@code ProblemWriter} wrote.
     *
     * @throws IllegalArgumentException the bytes are no problem: what was kept is damaged
     */
    static WrittenProblem of(byte[] json) {
        try {
            return MAPPER.readValue(json, WrittenProblem.class);
        } catch (IOException | NullPointerException e) {
            throw new IllegalArgumentException("A kept problem cannot be read", e);
        }
    }

    /**
     * Reads faults that belong to no application, as they were written.
     *
     * @throws IllegalArgumentException the bytes are no list of faults: what was kept is damaged
     */
    public static List<WrittenViolation> faults(byte[] json) {
        try {
            return List.of(MAPPER.readValue(json, WrittenViolation[].class));
        } catch (IOException e) {
            throw new IllegalArgumentException("Kept faults cannot be read", e);
        }
    }
}
