package ru.promcluster.history.embedded;

import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bilingual;

/** The database cannot be used; the message is for the operator and says what to do, Russian first. */
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseRefused(Bilingual text) {
        this(text, null);
    }

    DatabaseRefused(Bilingual text, @Nullable Throwable cause) {
        super(text.ru() + "\n" + text.en(), cause);
    }
}
