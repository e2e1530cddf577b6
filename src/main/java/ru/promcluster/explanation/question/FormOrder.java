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
            node = node.part(one, at + 1, end);
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
            int place = node.place(pointer.substring(at + 1, end));
            long last = (1L << RANK_BITS[level]) - 1;
            rank = rank << RANK_BITS[level] | Math.min(last, place + 1L);
            if (place >= last - 1) {
                level++;
                break; // what follows stands under places that this number does not tell apart
            }
            node = node.part(pointer, at + 1, end);
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

    /**
     * An object or a list of the application.
     *
     * @param places fields of an object by name
     * @param parts what the fields hold
     * @param element what a list holds; {@code null}: it is no list
     */
    private record Node(
            Map<String, Integer> places,
            Map<String, Node> parts,
            @Nullable Node element) {

        static final Node VALUE = new Node(Map.of(), Map.of(), null);

        static Node of(Type type) {
            if (type instanceof ParameterizedType list) {
                return new Node(Map.of(), Map.of(), of(list.getActualTypeArguments()[0]));
            }
            return type instanceof Class<?> object && object.isRecord() ? ofRecord(object) : VALUE;
        }

        private static Node ofRecord(Class<?> object) {
            var places = new HashMap<String, Integer>();
            var parts = new HashMap<String, Node>();
            for (var component : object.getRecordComponents()) {
                places.put(component.getName(), places.size());
                parts.put(component.getName(), of(component.getGenericType()));
            }
            return new Node(places, parts, null);
        }

        Node part(String pointer, int from, int end) {
            return element != null ? element : parts.getOrDefault(pointer.substring(from, end), VALUE);
        }

        int compare(String one, String other) {
            int byPlace = Integer.compare(place(one), place(other));
            return byPlace == 0 ? one.compareTo(other) : byPlace;
        }

        private int place(String segment) {
            return element != null ? FactPointer.index(segment) : places.getOrDefault(segment, Integer.MAX_VALUE);
        }
    }
}
