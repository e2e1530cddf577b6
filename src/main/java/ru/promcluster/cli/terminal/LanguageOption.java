package ru.promcluster.cli.terminal;

import picocli.CommandLine.Option;
import ru.promcluster.verdict.Language;

/** The option that every command has. */
public final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            converter = LanguageConverter.class,
            description = {"Язык ответа: ru (по умолчанию) или en.", "Language of the answer: ru (default) or en."})
    private Language language = Language.RU;

    public Language language() {
        return language;
    }
}
