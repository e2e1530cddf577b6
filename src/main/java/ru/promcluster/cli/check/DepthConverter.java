package ru.promcluster.cli.check;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import ru.promcluster.verdict.Depth;

/** Reads {@code verdict}, {@code criteria} or {@code trace}. */
final class DepthConverter implements ITypeConverter<Depth> {

    @Override
    public Depth convert(String value) {
        for (var each : Depth.values()) {
            if (each.code().equals(value)) {
                return each;
            }
        }
        throw new TypeConversionException("'" + value + "' is not verdict, criteria or trace");
    }
}
