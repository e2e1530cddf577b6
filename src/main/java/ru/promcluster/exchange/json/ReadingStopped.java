package ru.promcluster.exchange.json;

import java.io.IOException;

/** A limit was met whose other side would cost memory: the fault is reported, the rest is not read. */
final class ReadingStopped extends IOException {

    private static final long serialVersionUID = 1L;

    ReadingStopped(String message) {
        super(message);
    }
}
