package ru.promcluster.exchange.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of one document and the references that no id read before them answers. */
final class IdBook {

    private static final int USUAL_IDS = 256;

    /** A document has so few lists that looking through them is the fastest. */
    private final List<Ids> lists = new ArrayList<>(4);

    private final List<Reference> open = new ArrayList<>();

    private record Ids(IdList list, Map<String, Entry> entries) {}

    /** An id and the position of the element that has it. */
    record Entry(String id, int index) {}

    /** A reference that was not answered when it was read. */
    record Reference(IdList list, String id, String pointer) {}

    /** Takes an id in; gives the entry that has it already, else null. */
    @Nullable
    Entry enter(IdList list, String id, int index) {
        return in(list).putIfAbsent(id, new Entry(id, index));
    }

    /** The id that the list has so far: the same instance, so that its hash is computed once. */
    @Nullable
    String known(IdList list, String id) {
        var entry = in(list).get(id);
        return entry == null ? null : entry.id();
    }

    void leaveOpen(Reference reference) {
        open.add(reference);
    }

    /** The references into this list that none of its ids answers, in the order they were read. */
    List<Reference> dangling(IdList list) {
        var ids = in(list);
        return open.stream()
                .filter(reference -> reference.list() == list && !ids.containsKey(reference.id()))
                .toList();
    }

    private Map<String, Entry> in(IdList list) {
        for (int at = 0; at < lists.size(); at++) {
            if (lists.get(at).list() == list) {
                return lists.get(at).entries();
            }
        }
        var ids = new Ids(list, new HashMap<>(USUAL_IDS));
        lists.add(ids);
        return ids.entries();
    }
}
