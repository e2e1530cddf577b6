package ru.promcluster.web.checks;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** An answer that is written while the request is still read. */
final class StreamAnswer {

    /** What may wait for the network, twice what is written at once: with less the writer waits for every write. */
    private static final int WRITE_QUEUE = 256 * 1024;

    private StreamAnswer() {}

    static Response of(StreamingOutput answer, RoutingContext routing) {
        routing.response().setWriteQueueMaxSize(WRITE_QUEUE);
        return Response.ok(answer, BodyForm.STREAM.answer()).build();
    }
}
