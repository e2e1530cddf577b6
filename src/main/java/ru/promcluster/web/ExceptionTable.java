package ru.promcluster.web;

import com.github.f4b6a3.ulid.UlidCreator;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.ProblemWriter;
import ru.promcluster.exchange.Refused;
import ru.promcluster.history.users.SecurityConfig;

/** The one table from what was thrown to what is answered. Everything leaves as a problem of RFC 9457. */
@Singleton
public class ExceptionTable {

    private static final Logger LOG = Logger.getLogger(ExceptionTable.class);
    private static final String PROBLEM_JSON = "application/problem+json";

    private static final String BY_PASSWORD = "Basic realm=\"promcluster\", charset=\"UTF-8\"";
    private static final String BY_TOKEN = "Bearer";

    /** Addresses that take something else than to be read. */
    private static final Map<String, String> METHODS = Map.of(
            "/api/v1/checks(/remedies)?/?", "POST, OPTIONS",
            "/api/v1/assessments/?", "GET, HEAD, POST, OPTIONS",
            "/api/v1/assessments/[^/]+/?", "GET, HEAD, DELETE, OPTIONS",
            "/api/v1/jobs/?", "GET, HEAD, POST, OPTIONS",
            "/api/v1/jobs/[0-9A-Z]+/?", "GET, HEAD, DELETE, OPTIONS",
            "/api/v1/jobs/[^/]+/compare/[^/]+/?", "POST, OPTIONS",
            "/api/v1/jobs/[^/]+/decisions/?", "GET, HEAD, POST, OPTIONS",
            "/api/v1/drafts/?", "GET, HEAD, POST, OPTIONS",
            "/api/v1/drafts/[^/]+/(files/.+|figures/[^/]+)", "GET, HEAD, PUT, DELETE, OPTIONS",
            "/api/v1/drafts/[^/]+/(cases|submit|approve|reject|withdraw|publish)/?", "POST, OPTIONS");

    private final boolean oidc;

    ExceptionTable(SecurityConfig security) {
        oidc = security.oidc();
    }

    /** Answers for an exception that no resource has answered for. */
    @ServerExceptionMapper(Throwable.class)
    public Response answer(Throwable thrown, UriInfo uri) {
        var answer = written(problem(thrown, uri), uri);
        if (thrown instanceof NotAllowedException) {
            answer.header(HttpHeaders.ALLOW, allowed(uri));
        }
        if (thrown instanceof RequestRefused refused) {
            refused.headers().forEach(answer::header);
        }
        return answer.build();
    }

    private static Response.ResponseBuilder written(Problem problem, UriInfo uri) {
        return Response.status(problem.status())
                .type(PROBLEM_JSON)
                .entity(ProblemWriter.write(problem, Parameters.languageOf(uri)));
    }

    /** Answers who has not signed in, or may not do what was asked for. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class, ForbiddenException.class})
    public Response answerUnentitled(SecurityException thrown, UriInfo uri, ResourceInfo resource) {
        if (thrown.getCause() instanceof RequestRefused refused) {
            return answer(refused, uri);
        }
        if (thrown instanceof ForbiddenException) {
            return written(AccessProblems.roleMissing(roles(resource)), uri).build();
        }
        var problem = thrown instanceof UnauthorizedException
                ? AccessProblems.signInNeeded(oidc)
                : AccessProblems.signInFailed(oidc);
        return written(problem, uri)
                .header(HttpHeaders.WWW_AUTHENTICATE, oidc ? BY_TOKEN : BY_PASSWORD)
                .build();
    }

    private static List<String> roles(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var allowed = method == null ? null : method.getAnnotation(RolesAllowed.class);
        return allowed == null ? List.of() : List.of(allowed.value());
    }

    private static Problem problem(Throwable thrown, UriInfo uri) {
        if (thrown instanceof RequestRefused refused) {
            return refused.problem();
        }
        if (thrown instanceof Refused refused) {
            return refused.problem();
        }
        if (thrown instanceof NotFoundException) {
            return RequestProblems.noSuchAddress(uri.getPath());
        }
        if (thrown instanceof NotAllowedException) {
            return RequestProblems.methodNotAllowed(allowed(uri));
        }
        if (thrown instanceof NotAcceptableException) {
            return RequestProblems.notAcceptable("application/json");
        }
        if (thrown instanceof NotSupportedException) {
            return RequestProblems.unsupportedType("");
        }
        if (thrown instanceof IOException || thrown.getCause() instanceof IOException) {
            LOG.debugf(thrown, "The sender of %s has gone", uri.getPath());
            return RequestProblems.brokenOff();
        }
        if (thrown instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            return RequestProblems.unreadable(refused.getResponse().getStatus());
        }
        return ourMistake(thrown, uri);
    }

    /** The framework refuses a method without saying which ones there are, although RFC 9110 asks for them. */
    private static String allowed(UriInfo uri) {
        return METHODS.entrySet().stream()
                .filter(address -> uri.getPath().matches(address.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("GET, HEAD, OPTIONS");
    }

    private static Problem ourMistake(Throwable thrown, UriInfo uri) {
        var number = UlidCreator.getMonotonicUlid().toString();
        LOG.errorf(thrown, "Error %s at %s", number, uri.getPath());
        return DatabaseTrouble.isAway(thrown)
                ? RequestProblems.databaseAway(number)
                : RequestProblems.ourMistake(number);
    }
}
