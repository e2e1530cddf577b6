package ru.promcluster.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.table.layout.ListSheet;

/**
 * What the tables of one file are.
 *
 * @param heads in the order of the lists; {@code null}: the file has no such table
 * @param broken the lists that were not read to their end: they count as not known
 * @param repeated applications whose key is used again, with the row that does
 * @param lost rows that may belong to applications, by those
 */
record Tables(List<@Nullable SheetHead> heads, Set<ListSheet> broken, Map<Integer, Long> repeated, LostRows lost) {

    Tables {
        heads = Collections.unmodifiableList(new ArrayList<>(heads));
        broken = Set.copyOf(broken);
        repeated = Map.copyOf(repeated);
    }

    /** The head of a list that rows were read of. */
    SheetHead head(int list) {
        var head = heads.get(list);
        if (head == null) {
            throw new IllegalStateException("Rows were kept of the list " + list + ", which has no head");
        }
        return head;
    }
}
