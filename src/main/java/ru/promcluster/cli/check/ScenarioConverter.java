package ru.promcluster.cli.check;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import ru.promcluster.cluster.Scenario;

/** Reads {@code members}, {@code joining} or {@code prospects}. */
public final class ScenarioConverter implements ITypeConverter<Scenario> {

    @Override
    public Scenario convert(String value) {
        for (var each : Scenario.values()) {
            if (each.code().equals(value)) {
                return each;
            }
        }
        throw new TypeConversionException("'" + value + "' is not members, joining or prospects");
    }
}
