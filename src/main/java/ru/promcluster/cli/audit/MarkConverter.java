package ru.promcluster.cli.audit;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import ru.promcluster.history.verification.AuditMark;

/** Reads an entry of the trail such as {@code 17:5f…}. */
final class MarkConverter implements ITypeConverter<AuditMark> {

    @Override
    public AuditMark convert(String value) {
        return AuditMark.parse(value)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + value + "' is not a number, a colon and 64 hex digits, as audit verify prints them"));
    }
}
