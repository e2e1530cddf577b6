package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads one document of a shape. Every fault goes to the sink; only a fault of our own is thrown. */
public final class StrictJson<R> {

    private static final int LONGEST_NAME = 10_000;

    private final Shape<R> shape;
    private final JsonLimits limits;
    private final JsonFactory factory;

    public StrictJson(Shape<R> shape, JsonLimits limits) {
        this.shape = shape;
        this.limits = limits;
        // Depth, texts and numbers are limited by the cursor and the types, which know the place; the size bounds the
        // rest.
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth() + 1)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(LONGEST_NAME)
                .build();
        factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(constraints)
                .build();
    }

    /** What the bytes say. */
    public Told<R> read(byte[] bytes, int offset, int length, FaultSink sink) {
        if (length > limits.maxBytes()) {
            report(sink, "", DocumentFaults.tooLarge(length, limits.maxBytes()));
            return nothing();
        }
        var document = Document.of(bytes, offset, length);
        if (document.isUtf16()) {
            report(sink, "", DocumentFaults.utf16());
            return nothing();
        }
        return parse(document, sink);
    }

    private Told<R> nothing() {
        return new Told<>(null, null);
    }

    private Told<R> parse(Document document, FaultSink sink) {
        try (var parser = document.parser(factory)) {
            var in = new Cursor(parser, limits, sink);
            var read = readTolerantly(document, in);
            document.encodingFault().ifPresent(fault -> in.reportText(() -> fault));
            return new Told<>(read, read == null || in.isRestated() ? null : document.compact());
        } catch (IOException impossible) {
            throw new UncheckedIOException("Closing a parser over bytes failed", impossible);
        }
    }

    private @Nullable R readTolerantly(Document document, Cursor in) throws IOException {
        try {
            return readWhole(document, in);
        } catch (ReadingStopped reported) {
            return null;
        } catch (StreamConstraintsException limit) {
            in.reportText(Faults::namesTooLarge);
        } catch (JsonProcessingException syntax) {
            reportSyntax(document, in, syntax);
        }
        return null;
    }

    private @Nullable R readWhole(Document document, Cursor in) throws IOException {
        if (in.nextToken() == null) {
            if (document.isUtf8()) {
                in.report(DocumentFaults::empty);
            }
            return null;
        }
        var read = shape.read(in);
        reportTrailing(document, in);
        return read;
    }

    private static void reportTrailing(Document document, Cursor in) throws IOException {
        boolean follows;
        try {
            follows = in.nextToken() != null;
        } catch (JsonProcessingException noToken) {
            follows = document.isUtf8() || !document.endsAt(noToken.getLocation());
        }
        if (follows) {
            var place = document.place(in.parser().currentTokenLocation());
            in.report(() -> DocumentFaults.trailing(place));
        }
    }

    private static void reportSyntax(Document document, Cursor in, JsonProcessingException syntax) {
        var at = syntax.getLocation();
        boolean cutOff = syntax instanceof JsonEOFException || document.endsAt(at);
        if (cutOff && !document.isUtf8()) {
            return; // the document breaks off where its encoding does, and that is said
        }
        var place = document.place(at);
        in.reportText(() -> cutOff ? DocumentFaults.cutOff(place) : DocumentFaults.syntax(place, document.shownAt(at)));
    }

    private static void report(FaultSink sink, String pointer, Fault fault) {
        if (sink.count()) {
            sink.keep(pointer, fault);
        }
    }
}
