package ru.promcluster.web.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.Violation;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.web.RequestRefused;

/** A small JSON object as the body of a request, read strictly: one with a field that is not known is refused. */
final class JsonBody {

    /** A title, a reason, a figure with its act. */
    private static final int MOST_BYTES = 64 << 10;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private JsonBody() {}

    /**
     * The object.
     *
     * @throws RequestRefused it is none, or has other fields than the record
     */
    static <T extends Record> T of(InputStream body, Class<T> type) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw refused(type, new Violation("", "body.too-long", "Слишком длинно.", "Too long."));
        }
        try {
            var read = MAPPER.readValue(bytes.length == 0 ? new byte[] {'{', '}'} : bytes, type);
            if (read == null) {
                throw refused(type, new Violation("", "body.null", "Нужен объект.", "An object is needed."));
            }
            return read;
        } catch (JsonProcessingException e) {
            throw refused(type, violation(e));
        }
    }

    private static Violation violation(JsonProcessingException e) {
        var pointer = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                        .collect(Collectors.joining())
                : "";
        var place = e.getLocation();
        var where = place == null ? "" : place.getLineNr() + ":" + place.getColumnNr();
        return new Violation(
                pointer,
                "body.unreadable",
                "Значение не читается (строка и столбец " + where + ").",
                "The value cannot be read (line and column " + where + ").");
    }

    private static RequestRefused refused(Class<? extends Record> type, Violation violation) {
        var fields = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.joining(", "));
        return new RequestRefused(new Problem(
                400,
                "body-invalid",
                new Bilingual("Тело запроса не подходит", "The body of the request does not do"),
                new Bilingual(
                        "Нужен объект JSON с полями: " + fields + ".",
                        "A JSON object is needed, with the fields: " + fields + "."),
                List.of(violation)));
    }
}
