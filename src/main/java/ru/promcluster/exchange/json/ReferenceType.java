package ru.promcluster.exchange.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The id of an element of a list that may stand before or after it; whether it is there is asked at the end. */
record ReferenceType(IdList list) implements TextLike {

    @Override
    public @Nullable String read(Cursor in) throws IOException {
        var id = Types.CODE.read(in);
        if (id == null) {
            return null;
        }
        var known = in.ids().known(list, id);
        if (known == null) {
            in.ids().leaveOpen(new IdBook.Reference(list, id, in.path().pointer()));
            return id;
        }
        return known;
    }
}
