package ru.promcluster.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets go of a body that nobody reads, as it arrives. Without this a request that is refused early stays paused, and a
 * sender that reads the answer only after it has sent everything waits for ever.
 */
@Singleton
public class UnreadBody {

    /** Runs before every answer; a stream is still being read while it is answered, and is left alone. */
    @ServerResponseFilter
    public void letGo(ContainerResponseContext response, HttpServerRequest request) {
        if (!request.isEnded() && !(response.getEntity() instanceof StreamingOutput)) {
            request.handler(piece -> {});
            request.resume();
        }
    }
}
