package ru.promcluster.web;

import java.time.Duration;
import java.util.Map;
import ru.promcluster.exchange.Problem;

/** A request is not carried out, for a reason that the sender is told. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    public RequestRefused(Problem problem) {
        this(problem, Map.of());
    }

    private RequestRefused(Problem problem, Map<String, String> headers) {
        super(problem.detail().en(), null, false, false);
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    /** For now: it may be tried again after that time. */
    public static RequestRefused forNow(Problem problem, Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return new RequestRefused(problem, Map.of("Retry-After", String.valueOf(seconds)));
    }

    Problem problem() {
        return problem;
    }

    Map<String, String> headers() {
        return headers;
    }
}
