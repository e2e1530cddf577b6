package ru.promcluster.exchange.table.cell;

import java.io.IOException;
import ru.promcluster.exchange.Problem;

/** The whole file is refused. It stops readers that stand deep in a file, and is caught where the file is opened. */
public final class TableRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public TableRefusedException(Problem problem) {
        super(problem.detail().en());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
