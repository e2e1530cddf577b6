package ru.promcluster.rulebook.containment;

import org.jspecify.annotations.Nullable;

/** The compiler, or a wall around it, refuses what the guard let through. */
public final class RuleRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    RuleRefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
