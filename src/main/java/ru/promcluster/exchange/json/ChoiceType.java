package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of the constants of an enum, by its name in JSON. */
final class ChoiceType<E extends Enum<E>> implements JsonType<E> {

    private final Map<String, E> byName = new LinkedHashMap<>();
    private final Map<E, String> names;

    ChoiceType(Class<E> choices, Function<E, String> name) {
        names = new EnumMap<>(choices);
        for (var choice : choices.getEnumConstants()) {
            names.put(choice, name.apply(choice));
            byName.put(name.apply(choice), choice);
        }
    }

    @Override
    public @Nullable E read(Cursor in) throws IOException {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(Expected.TEXT);
            return null;
        }
        int length = in.parser().getTextLength();
        var text = length > in.limits().maxTextLength()
                ? in.shownText()
                : in.parser().getText();
        var choice = byName.get(text);
        if (choice == null) {
            in.report(() -> Faults.notAllowed(text, byName.keySet()));
        }
        return choice;
    }

    @Override
    public Expected expected() {
        return Expected.TEXT;
    }

    @Override
    public List<String> choices() {
        return List.copyOf(byName.keySet());
    }

    @Override
    public void write(E value, JsonGenerator out) throws IOException {
        out.writeString(names.get(value));
    }
}
