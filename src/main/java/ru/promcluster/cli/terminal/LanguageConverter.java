package ru.promcluster.cli.terminal;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import ru.promcluster.verdict.Language;

/** Reads {@code ru} or {@code en}. */
final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String value) {
        for (var language : Language.values()) {
            if (language.name().toLowerCase(Locale.ROOT).equals(value)) {
                return language;
            }
        }
        throw new TypeConversionException("'" + value + "' is not ru or en");
    }
}
