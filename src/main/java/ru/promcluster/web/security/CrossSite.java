package ru.promcluster.web.security;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import ru.promcluster.web.AccessProblems;
import ru.promcluster.web.RequestRefused;

/**
 * Refuses what a page of another site has a browser send: a browser remembers name and password, and adds them to any
 * form. Browsers say where a request comes from, programs say nothing.
 */
@Singleton
public class CrossSite {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    /** Runs before every resource that changes something. */
    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        var from = request.getHeaderString("Sec-Fetch-Site");
        if (from != null && !OWN.contains(from) && !READING.contains(request.getMethod())) {
            throw new RequestRefused(AccessProblems.fromAnotherSite());
        }
    }
}
