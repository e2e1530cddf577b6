package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A text that is often the same: a short one that was read before is the same instance, whose hash is known. */
final class CodeType implements TextLike {

    private final RecentTexts recent = new RecentTexts();

    @Override
    public @Nullable String read(Cursor in) throws IOException {
        if (in.token() == JsonToken.VALUE_STRING) {
            var parser = in.parser();
            int length = parser.getTextLength();
            if (length <= RecentTexts.LONGEST) {
                var code = recent.of(parser.getTextCharacters(), parser.getTextOffset(), length);
                if (code != null) {
                    return code;
                }
            }
        }
        return Types.TEXT.read(in);
    }
}
