package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of the constants of an enum, by its name in JSON. */
final class ChoiceType<E extends Enum<E>> implements JsonType<E> {

    private final List<Choice<E>> allowed = new ArrayList<>();
    private final Map<E, String> names;

    private record Choice<E>(String name, E value) {}

    ChoiceType(Class<E> choices, Function<E, String> name) {
        names = new EnumMap<>(choices);
        for (var choice : choices.getEnumConstants()) {
            names.put(choice, name.apply(choice));
            allowed.add(new Choice<>(name.apply(choice), choice));
        }
    }

    @Override
    public @Nullable E read(Cursor in) throws IOException {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(Expected.TEXT);
            return null;
        }
        var parser = in.parser();
        int length = parser.getTextLength();
        var choice = named(parser.getTextCharacters(), parser.getTextOffset(), length);
        if (choice == null) {
            var text = length > in.limits().maxTextLength() ? in.shownText() : parser.getText();
            in.report(() -> Faults.notAllowed(text, choices()));
        }
        return choice;
    }

    /** A few names are compared faster than one is hashed. */
    private @Nullable E named(char[] text, int from, int length) {
        for (var choice : allowed) {
            if (RecentTexts.isSame(choice.name(), text, from, length)) {
                return choice.value();
            }
        }
        return null;
    }

    @Override
    public Expected expected() {
        return Expected.TEXT;
    }

    @Override
    public List<String> choices() {
        return allowed.stream().map(Choice::name).toList();
    }

    @Override
    public void write(E value, JsonGenerator out) throws IOException {
        out.writeString(names.get(value));
    }
}
