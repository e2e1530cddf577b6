package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One reading under way: the token it stands at, the place of that token, and the faults found so far. */
public final class Cursor {

    private final JsonParser parser;
    private final JsonLimits limits;
    private final FaultSink sink;
    private final Path path;
    private final IdBook ids = new IdBook();
    private final Map<String, Integer> elements = new HashMap<>();
    private final Set<String> cutLists = new HashSet<>();
    private final Map<Shape<?>, int[]> followers = new HashMap<>();
    /** Most objects come in lists of objects of the same shape. */
    private @Nullable Shape<?> lastShape;

    private int[] lastFollowers = {};
    private final @Nullable Values[] byDepth;
    private boolean restated;

    Cursor(JsonParser parser, JsonLimits limits, FaultSink sink) {
        this.parser = parser;
        this.limits = limits;
        this.sink = sink;
        path = new Path(limits.maxDepth());
        byDepth = new @Nullable Values[limits.maxDepth() + 1];
    }

    /** Reports a fault of a field of the object that is being read. */
    public void report(String field, Supplier<Fault> fault) {
        if (sink.count()) {
            sink.keep(path.pointerOf(field), fault.get());
        }
    }

    /** Reports every reference into a list, known to be complete, that none of its ids answers. */
    public void reportDangling(IdList list) {
        if (cutLists.contains(list.name())) {
            return; // an element that could not be read may have had the id
        }
        for (var reference : ids.dangling(list)) {
            if (sink.count()) {
                sink.keep(reference.pointer(), Faults.unknownReference(reference.id(), list.name()));
            }
        }
    }

    /** Reports a fault of the text itself: the parser may have looked ahead to a field that was not asked for yet. */
    void reportText(Supplier<Fault> fault) {
        var reached = parser.getParsingContext();
        var name = reached.getCurrentName();
        if (reached.inObject() && reached.getNestingDepth() == path.depth() && name != null) {
            path.at(name);
        }
        report(fault);
    }

    void report(Supplier<Fault> fault) {
        if (sink.count()) {
            sink.keep(path.pointer(), fault.get());
        }
    }

    /** Reports that something else was expected, and passes over what stands there. */
    void wrongType(Expected expected) throws IOException {
        var shown = shown();
        var advised = token() == JsonToken.VALUE_STRING ? shownText() : "";
        report(() -> Faults.wrongType(shown, expected, advised));
        skip();
    }

    JsonToken token() {
        return parser.currentToken();
    }

    @Nullable
    JsonToken nextToken() throws IOException {
        return parser.nextToken();
    }

    /**
     * Goes on in the open object: to its next field, or to its end.
     *
     * @param expected the name that probably comes: it is compared as bytes and need not be looked up
     * @return whether it has come; else {@link #otherField} tells what has
     */
    boolean isNextField(SerializedString expected) throws IOException {
        if (parser.nextFieldName(expected)) {
            path.at(expected.getValue());
            return true;
        }
        return false;
    }

    /** The name of the field that has come, null at the end of the object. */
    @Nullable
    String otherField() throws IOException {
        if (parser.currentToken() != JsonToken.FIELD_NAME) {
            return null;
        }
        var name = parser.currentName();
        path.at(name);
        return name;
    }

    /** Which field of a shape came after which in this document, by their indexes. */
    int[] followers(Shape<?> shape) {
        if (shape != lastShape) {
            lastShape = shape;
            lastFollowers = followers.computeIfAbsent(shape, Shape::inOrder);
        }
        return lastFollowers;
    }

    /** Room for the values of the open object, until another one is opened at the same depth. */
    Values values(int fields) {
        var values = byDepth[path.depth()];
        if (values == null || values.size() < fields) {
            values = new Values(fields);
            byDepth[path.depth()] = values;
        } else {
            values.clear();
        }
        return values;
    }

    /** What stands in the document is written otherwise in the canonical form. */
    void restate() {
        restated = true;
    }

    boolean isRestated() {
        return restated;
    }

    void enter() throws IOException {
        checkDepth(path.depth() + 1);
        path.enter();
    }

    void leave() {
        path.leave();
    }

    void atElement(int index) {
        path.at(index);
    }

    Path path() {
        return path;
    }

    IdBook ids() {
        return ids;
    }

    JsonLimits limits() {
        return limits;
    }

    JsonParser parser() {
        return parser;
    }

    /** Passes over the value at the cursor, whatever its size. */
    void skip() throws IOException {
        int open = token().isStructStart() ? 1 : 0;
        while (open > 0) {
            checkDepth(path.depth() + open);
            var token = parser.nextToken();
            if (token.isStructStart()) {
                open++;
            } else if (token.isStructEnd()) {
                open--;
            }
        }
    }

    /** How many elements lists of this name may still have. */
    int roomIn(String list) {
        return limits.maxElements(list) - elements.getOrDefault(list, 0);
    }

    void countElements(String list, int count) {
        elements.merge(list, count, Integer::sum);
    }

    /** Not every element of the list could be read. */
    void cut(String list) {
        cutLists.add(list);
    }

    /** What stands at the cursor, for a message. */
    Shown shown() throws IOException {
        return switch (token()) {
            case START_OBJECT -> Shown.OBJECT;
            case START_ARRAY -> Shown.LIST;
            case VALUE_STRING -> Shown.quoted(shownText());
            default -> Shown.literal(shownText());
        };
    }

    /** The beginning of the text or number at the cursor, long enough for a message. */
    String shownText() throws IOException {
        int length = Math.min(parser.getTextLength(), 200);
        return CharBuffer.wrap(parser.getTextCharacters(), parser.getTextOffset(), length)
                .toString();
    }

    private void checkDepth(int depth) throws IOException {
        if (depth > limits.maxDepth()) {
            report(() -> Faults.tooDeep(limits.maxDepth()));
            throw new ReadingStopped("deeper than " + limits.maxDepth());
        }
    }
}
