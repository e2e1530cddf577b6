package ru.promcluster.exchange.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of one document and the references that no id read before them answers. */
final class IdBook {

    private final Map<IdList, Map<String, Entry>> entries = new HashMap<>();
    private final List<Reference> open = new ArrayList<>();

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
        return entries.computeIfAbsent(list, absent -> new HashMap<>());
    }
}
