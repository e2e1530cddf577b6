package ru.promcluster.history.users;

import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bilingual;

/** The users file cannot be used, or not changed like that; the message is for the operator and says what to do. */
public final class UsersRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    UsersRefused(Bilingual text) {
        this(text, null);
    }

    UsersRefused(Bilingual text, @Nullable Throwable cause) {
        super(text.ru() + "\n" + text.en(), cause);
        this.text = text;
    }

    public Bilingual text() {
        return text;
    }
}
