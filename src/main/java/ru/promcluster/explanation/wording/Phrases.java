package ru.promcluster.explanation.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import ru.promcluster.rulebook.sentence.Sentence;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Language;

/** Sentences of a package in one language, from its file {@code ru.properties} or {@code en.properties}. */
public final class Phrases {

    private Phrases() {}

    /**
     * Reads the sentences beside a class, by key.
     *
     * @throws IllegalStateException the product was packed without them
     */
    public static Map<String, Sentence> beside(Class<?> owner, Set<Slot> slots, Language language) {
        var sentences = new HashMap<String, Sentence>();
        var texts = texts(owner, language.name().toLowerCase(Locale.ROOT) + ".properties");
        for (var key : texts.stringPropertyNames()) {
            sentences.put(key, Sentence.of(texts.getProperty(key), slots, language));
        }
        return Map.copyOf(sentences);
    }

    /** Reads the texts beside a class that have no gaps, by key. */
    public static Map<String, String> fixedBeside(Class<?> owner, Language language) {
        var texts = new HashMap<String, String>();
        beside(owner, Set.of(), language).forEach((key, sentence) -> texts.put(key, sentence.filled(Map.of())));
        return Map.copyOf(texts);
    }

    private static Properties texts(Class<?> owner, String file) {
        var texts = new Properties();
        try (var in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The file " + file + " beside " + owner.getName() + " is missing");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
