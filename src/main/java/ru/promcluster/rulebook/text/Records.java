package ru.promcluster.rulebook.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes a record of its components. */
final class Records {

    private Records() {}

    static Object made(Class<? extends Record> type, RecordComponent[] components, @Nullable Object[] arguments) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("Every record can be made of its components: " + type, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("A record read from YAML refuses what it was given: " + type, e);
        }
    }
}
