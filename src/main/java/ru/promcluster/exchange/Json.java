package ru.promcluster.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** JSON as this product writes it: UTF-8, decimals plain, no white space. */
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /** Something that writes itself. */
    public interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    /** The bytes of one value. */
    public static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream(16_384);
        try (var out = generator(bytes)) {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    /** One value, in bytes that can be written again and again. */
    static SerializedString text(Writing writing) {
        return new SerializedString(new String(bytes(writing), StandardCharsets.UTF_8));
    }

    /** A generator that leaves the stream open when it is closed, and flushes it only when it is told to. */
    public static JsonGenerator generator(OutputStream stream) throws IOException {
        return FACTORY.createGenerator(stream, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
                .setRootValueSeparator(null);
    }
}
