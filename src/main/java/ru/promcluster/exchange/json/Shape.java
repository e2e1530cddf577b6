package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON object: its fields in their order, and the record that they become. */
public final class Shape<R> implements JsonType<R> {

    private final List<Field<R, ?>> fields;
    private final Map<String, Field<R, ?>> byName = new HashMap<>();
    private final Function<Values, R> record;
    private final List<Field<R, ?>> required;
    private final List<Field<R, ?>> derived;
    private final Check check;

    private Shape(Builder<R> builder, Function<Values, R> record) {
        fields = List.copyOf(builder.fields);
        required = fields.stream().filter(Field::isRequired).toList();
        derived = List.copyOf(builder.derived);
        check = builder.check;
        this.record = record;
        fields.forEach(field -> byName.put(field.name(), field));
    }

    /** Looks at the values of one object together and reports what does not fit. */
    @FunctionalInterface
    public interface Check {
        void look(Values told, Cursor in);
    }

    /** Collects the fields of a shape in their order; at most 64. */
    public static final class Builder<R> {

        private final List<Field<R, ?>> fields = new ArrayList<>();
        private final List<Field<R, ?>> derived = new ArrayList<>();
        private Check check = (told, in) -> {};

        public <V> Field<R, V> optional(String name, JsonType<V> type, Field.Getter<R, V> getter) {
            return add(new Field<>(fields.size(), name, type, getter, false));
        }

        public <V> Field<R, V> required(String name, JsonType<V> type, Field.Getter<R, V> getter) {
            return add(new Field<>(fields.size(), name, type, getter, true));
        }

        /** An optional field that is not always written as it was told: some of what it may tell goes without saying. */
        public <V> Field<R, V> derived(String name, JsonType<V> type, Field.Getter<R, V> getter) {
            var field = optional(name, type, getter);
            derived.add(field);
            return field;
        }

        public Builder<R> checkedBy(Check look) {
            check = look;
            return this;
        }

        public Shape<R> becoming(Function<Values, R> record) {
            return new Shape<>(this, record);
        }

        private <V> Field<R, V> add(Field<R, V> field) {
            if (field.index() == Long.SIZE) {
                throw new IllegalStateException("A shape has at most 64 fields; " + field.name() + " is one too many");
            }
            fields.add(field);
            return field;
        }
    }

    @Override
    public @Nullable R read(Cursor in) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(Expected.OBJECT);
            return null;
        }
        in.enter();
        var told = in.values(fields.size());
        long named = readFields(in, told);
        check.look(told, in);
        boolean whole = hasRequired(in, told, named);
        in.leave();
        return whole ? record(in, told) : null;
    }

    private R record(Cursor in, Values told) {
        var made = record.apply(told);
        for (int at = 0; at < derived.size(); at++) {
            if (!derived.get(at).isKept(made, told)) {
                in.restate();
            }
        }
        return made;
    }

    /** The fields mostly come in the order in which they came in the object before. */
    private long readFields(Cursor in, Values told) throws IOException {
        var followers = in.followers(this);
        int last = fields.size();
        long named = 0;
        while (true) {
            Field<R, ?> field = fields.get(followers[last]);
            var name = field.name();
            if (!in.isNextField(field.parsedName())) {
                name = in.otherField();
                if (name == null) {
                    return named;
                }
                field = byName.get(name);
            }
            in.nextToken();
            if (field != null && (named & field.bit()) == 0) {
                named |= field.bit();
                followers[last] = field.index();
                if (field.index() < last && last < fields.size()) {
                    in.restate();
                }
                last = field.index();
                readField(in, told, field);
            } else {
                refuse(in, name, field != null);
            }
        }
    }

    /** The order of the form; the last entry is what an object begins with. */
    int[] inOrder() {
        var followers = new int[fields.size() + 1];
        for (int index = 0; index < fields.size() - 1; index++) {
            followers[index] = index + 1;
        }
        return followers;
    }

    private void refuse(Cursor in, String name, boolean isKnown) throws IOException {
        in.report(() -> isKnown ? Faults.repeatedField(name) : Faults.unknownField(name, byName.keySet()));
        in.skip();
    }

    private static void readField(Cursor in, Values told, Field<?, ?> field) throws IOException {
        if (in.token() != JsonToken.VALUE_NULL) {
            told.set(field, field.read(in));
            return;
        }
        in.restate();
        if (field.isRequired()) {
            in.report(() -> Faults.nullField(field.name()));
        }
    }

    private boolean hasRequired(Cursor in, Values told, long named) {
        boolean whole = true;
        for (int at = 0; at < required.size(); at++) {
            var field = required.get(at);
            if (told.get(field) == null) {
                whole = false;
                if ((named & field.bit()) == 0) {
                    in.report(field.name(), () -> Faults.missingField(field.name()));
                }
            }
        }
        return whole;
    }

    @Override
    public Expected expected() {
        return Expected.OBJECT;
    }

    @Override
    public List<Field<R, ?>> fields() {
        return fields;
    }

    @Override
    public void write(R value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (var field : fields) {
            field.write(value, out);
        }
        out.writeEndObject();
    }

    @Override
    public int position(String segment) {
        var field = byName.get(segment);
        return field == null ? Integer.MAX_VALUE : field.index();
    }

    @Override
    public @Nullable JsonType<?> partType(String segment) {
        var field = byName.get(segment);
        return field == null ? null : field.type();
    }
}
