package ru.promcluster.explanation.question;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;

/**
 * The order in which an application asks for its facts, over JSON Pointers: fields as the records have them, elements by
 * number, an object before what is in it. What no record knows stands last, by its letters.
 */
public final class FormOrder implements Comparator<String> {

    public static final FormOrder FORM = new FormOrder();

    private static final Node APPLICATION = Node.of(ClusterApplication.class);

    /** A field of the application, an element of its list, a field of that, an element of its list. */
    private static final int[] RANK_BITS = {8, 24, 8, 20};

    private FormOrder() {}

    @Override
    public int compare(String one, String other) {
        var node = APPLICATION;
        int at = 0;
        while (at < one.length() && at < other.length()) {
            int end = end(one, at);
            int otherEnd = end(other, at);
            if (end != otherEnd || !one.regionMatches(at, other, at, end - at)) {
                return node.compare(one.substring(at + 1, end), other.substring(at + 1, otherEnd));
            }
            node = node.child(one, at + 1, end).node;
            at = end;
        }
        return Integer.compare(one.length(), other.length());
    }

    /**
     * Where a pointer stands, in a number that is less for what comes before: to sort many, each is taken apart once. Two
     * that have the same may still differ.
     */
    public static long rank(String pointer) {
        var node = APPLICATION;
        long rank = 0;
        int level = 0;
        for (int at = 0; at < pointer.length() && level < RANK_BITS.length; level++) {
            int end = end(pointer, at);
            var child = node.child(pointer, at + 1, end);
            int place = child.place;
            long last = (1L << RANK_BITS[level]) - 1;
            rank = rank << RANK_BITS[level] | Math.min(last, place + 1L);
            if (place >= last - 1) {
                level++;
                break; // what follows stands under places that this number does not tell apart
            }
            node = child.node;
            at = end;
        }
        for (; level < RANK_BITS.length; level++) {
            rank <<= RANK_BITS[level];
        }
        return rank;
    }

    private static int end(String pointer, int slash) {
        int next = pointer.indexOf('/', slash + 1);
        return next < 0 ? pointer.length() : next;
    }

    /** What a segment of a pointer leads to, and where that stands. */
    private record Child(Node node, int place) {}

    /**
     * An object or a list of the application.
     *
     * @param fields of an object by name
     * @param element what a list holds; {@code null}: it is no list
     */
    private record Node(Map<String, Child> fields, @Nullable Node element) {

        static final Node VALUE = new Node(Map.of(), null);
        private static final Child NOTHING = new Child(VALUE, Integer.MAX_VALUE);

        static Node of(Type type) {
            if (type instanceof ParameterizedType list) {
                return new Node(Map.of(), of(list.getActualTypeArguments()[0]));
            }
            return type instanceof Class<?> object && object.isRecord() ? ofRecord(object) : VALUE;
        }

        private static Node ofRecord(Class<?> object) {
            var fields = new HashMap<String, Child>();
            for (var component : object.getRecordComponents()) {
                fields.put(component.getName(), new Child(of(component.getGenericType()), fields.size()));
            }
            return new Node(fields, null);
        }

        Child child(String pointer, int from, int end) {
            return child(pointer.substring(from, end));
        }

        private Child child(String segment) {
            return element != null
                    ? new Child(element, FactPointer.index(segment))
                    : fields.getOrDefault(segment, NOTHING);
        }

        int compare(String one, String other) {
            int byPlace = Integer.compare(child(one).place, child(other).place);
            return byPlace == 0 ? one.compareTo(other) : byPlace;
        }
    }
}
