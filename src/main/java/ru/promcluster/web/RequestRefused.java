package ru.promcluster.web;

import ru.promcluster.exchange.Problem;

/** A request is not carried out, for a reason that the sender is told. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public RequestRefused(Problem problem) {
        super(problem.detail().en(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
