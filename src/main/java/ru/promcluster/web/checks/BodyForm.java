package ru.promcluster.web.checks;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.promcluster.web.RequestProblems;
import ru.promcluster.web.RequestRefused;

/** What a check is sent as, and answered as. */
public enum BodyForm {
    APPLICATION("json"),
    STREAM("x-ndjson");

    private final String subtype;

    BodyForm(String subtype) {
        this.subtype = subtype;
    }

    /** Content type of the answer. */
    public MediaType answer() {
        return new MediaType("application", subtype);
    }

    /**
     * The form that the headers name.
     *
     * @throws RequestRefused they name another one, an encoding other than UTF-8, compression, or an answer that is not
     *     to be had
     */
    static BodyForm of(HttpHeaders headers) {
        requireUncompressed(headers);
        var sent = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        var form = named(sent);
        if (form == null) {
            throw new RequestRefused(RequestProblems.unsupportedType(sent == null ? "" : sent));
        }
        form.requireAcceptable(headers);
        return form;
    }

    /** Whether the headers name a stream, whatever else is wrong with them. */
    static boolean isStream(HttpHeaders headers) {
        var type = parsed(headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
        return type != null && STREAM.isNamedBy(type);
    }

    /**
     * For addresses that take one application alone.
     *
     * @throws RequestRefused the headers name anything else, or an answer other than JSON
     */
    public static void requireApplication(HttpHeaders headers) {
        requireUncompressed(headers);
        var sent = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (named(sent) != APPLICATION) {
            throw new RequestRefused(RequestProblems.notOneApplication(sent == null ? "" : sent));
        }
        APPLICATION.requireAcceptable(headers);
    }

    private static void requireUncompressed(HttpHeaders headers) {
        var coding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw new RequestRefused(RequestProblems.unsupportedCoding(coding));
        }
    }

    private static @Nullable BodyForm named(@Nullable String sent) {
        var type = parsed(sent);
        for (var form : values()) {
            if (type != null && form.isNamedBy(type)) {
                var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
                if (charset != null && !charset.toLowerCase(Locale.ROOT).matches("\"?utf-?8\"?")) {
                    throw new RequestRefused(RequestProblems.unsupportedCharset(charset));
                }
                return form;
            }
        }
        return null;
    }

    private boolean isNamedBy(MediaType sent) {
        return sent.getType().equalsIgnoreCase("application")
                && sent.getSubtype().equalsIgnoreCase(subtype);
    }

    private static @Nullable MediaType parsed(@Nullable String text) {
        try {
            return text == null ? null : MediaType.valueOf(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void requireAcceptable(HttpHeaders headers) {
        if (!isAcceptable(headers)) {
            throw new RequestRefused(RequestProblems.notAcceptable(answer().toString()));
        }
    }

    private boolean isAcceptable(HttpHeaders headers) {
        try {
            return headers.getAcceptableMediaTypes().stream().anyMatch(answer()::isCompatible);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
