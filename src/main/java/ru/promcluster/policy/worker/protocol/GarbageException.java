package ru.promcluster.policy.worker.protocol;

import java.io.IOException;

/** What came is not what the protocol says. */
public final class GarbageException extends IOException {

    private static final long serialVersionUID = 1L;

    GarbageException(String message) {
        super(message);
    }
}
