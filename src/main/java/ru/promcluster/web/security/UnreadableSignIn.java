package ru.promcluster.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Turns name and password that are no Base64 into ones that nobody has: the framework would break down on them, which
 * is the sender's fault and not the service's.
 */
@Singleton
final class UnreadableSignIn {

    private static final String HEADER = "Authorization";
    private static final String BASIC = "Basic ";
    /** An empty name and an empty password. */
    private static final String NOBODY = "Basic Og==";

    /** Before anybody looks at the header. */
    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(UnreadableSignIn::replace, FIRST);
    }

    private static void replace(RoutingContext routing) {
        var headers = routing.request().headers();
        if (isUnreadable(headers.get(HEADER))) {
            headers.set(HEADER, NOBODY);
        }
        routing.next();
    }

    private static boolean isUnreadable(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return false;
        }
        try {
            Base64.getDecoder().decode(header.substring(BASIC.length()));
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
