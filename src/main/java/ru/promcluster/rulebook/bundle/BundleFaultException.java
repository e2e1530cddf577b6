package ru.promcluster.rulebook.bundle;

import ru.promcluster.rulebook.files.RuleProblem;

/** A bundle or a key cannot be used; the problem says why and what to do. */
public final class BundleFaultException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient RuleProblem problem;

    BundleFaultException(RuleProblem problem) {
        super(problem.english());
        this.problem = problem;
    }

    static BundleFaultException of(String file, String code, String russian, String english) {
        return new BundleFaultException(new RuleProblem(file, 0, 0, code, russian, english));
    }

    /** What is wrong; the file is an entry of the bundle, or the key's. */
    public RuleProblem problem() {
        return problem;
    }
}
