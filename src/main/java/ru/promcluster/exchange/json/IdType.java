package ru.promcluster.exchange.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The id of an element, unique in its list. */
record IdType(IdList list) implements TextLike {

    @Override
    public @Nullable String read(Cursor in) throws IOException {
        var id = Types.CODE.read(in);
        if (id != null) {
            var holder = in.ids().enter(list, id, in.path().elementIndex());
            if (holder != null) {
                in.report(() -> Faults.repeatedId(id, list.name(), holder.index()));
            }
        }
        return id;
    }
}
