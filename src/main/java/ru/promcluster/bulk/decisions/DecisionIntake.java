package ru.promcluster.bulk.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.LimitsConfig;
import ru.promcluster.exchange.results.workbook.DecisionsReader;
import ru.promcluster.exchange.results.workbook.ReviewerDecision;
import ru.promcluster.exchange.table.cell.TableLimits;
import ru.promcluster.exchange.table.cell.TableLimitsConfig;
import ru.promcluster.exchange.table.cell.TableRefusedException;
import ru.promcluster.history.jobs.Job;
import ru.promcluster.history.jobs.JobDecisions;
import ru.promcluster.history.jobs.JobDecisions.Decided;
import ru.promcluster.history.jobs.JobDecisions.Upload;
import ru.promcluster.history.jobs.JobFile;
import ru.promcluster.history.jobs.JudgedData;

/** Takes in the workbook that a reviewer has filled in: what is in order is stored, the rest is told with its place. */
@ApplicationScoped
public class DecisionIntake {

    private static final int ROWS_AT_ONCE = 1_000;

    private final JudgedData judged;
    private final JobDecisions decisions;
    private final Limits limits;
    private final TableLimits tableLimits;

    DecisionIntake(JudgedData judged, JobDecisions decisions, LimitsConfig limits, TableLimitsConfig tableLimits) {
        this.judged = judged;
        this.decisions = decisions;
        this.limits = LimitsConfig.limits(limits);
        this.tableLimits = TableLimitsConfig.limits(tableLimits);
    }

    /**
     * What came of an upload.
     *
     * @param stored decisions that are new or differ from the ones before
     * @param unchanged decisions that were stored already
     * @param faults of the rows whose decisions were not taken
     */
    public record Taken(int stored, int unchanged, FileFaults faults) {}

    /**
     * Takes a workbook in.
     *
     * @param job that is over
     * @param name what the sender calls the file
     * @param who uploads it
     * @throws TableRefusedException it is no workbook, or one that nobody should read
     */
    public Taken take(Job job, Path workbook, String name, String who) throws IOException {
        var read = new DecisionsReader(limits.maxViolations(), tableLimits).read(workbook, name);
        var check = new DecisionCheck(job, limits.maxViolations());
        var good = new ArrayList<Decided>();
        var told = read.decisions();
        for (int from = 0; from < told.size(); from += ROWS_AT_ONCE) {
            var some = told.subList(from, Math.min(told.size(), from + ROWS_AT_ONCE));
            var known = judged.of(job.id(), numbers(some));
            some.stream()
                    .filter(decision -> check.isInOrder(decision, known.get(decision.number())))
                    .map(DecisionIntake::decided)
                    .forEach(good::add);
        }
        var upload = new Upload(who, JobFile.of(workbook).sha256());
        int stored = decisions.store(job.id(), good, upload);
        return new Taken(stored, good.size() - stored, check.faultsWith(read.faults()));
    }

    private static List<Long> numbers(List<ReviewerDecision> decisions) {
        return decisions.stream().map(ReviewerDecision::number).toList();
    }

    private static Decided decided(ReviewerDecision decision) {
        return new Decided(decision.number(), decision.applicationSha256(), decision.decision(), decision.reason());
    }
}
