package ru.promcluster.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import ru.promcluster.assessment.StoredRulebooks;
import ru.promcluster.history.jobs.Job;
import ru.promcluster.history.jobs.JobCounts;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Language;

/** Jobs as a reviewer looks at them: counted, and one against the other. */
@ApplicationScoped
public class JobReview {

    private final JobCounts counts;
    private final StoredRulebooks rulebooks;

    JobReview(JobCounts counts, StoredRulebooks rulebooks) {
        this.counts = counts;
        this.rulebooks = rulebooks;
    }

    /** Counts what is written of a job so far. */
    public JobSummary summary(Job job, Language language) {
        return JobSummary.of(counts.groups(job.id()), counts.regions(job.id()), rulesets(job), language);
    }

    /** Compares all applications of two jobs, in the order of the first. */
    public void compare(Job before, Job after, Consumer<JobComparison> reader) {
        var then = ruleset(before).content().ruleset().criteria();
        var now = ruleset(after).content().ruleset().criteria();
        counts.pairs(before.id(), after.id(), pair -> reader.accept(JobComparison.of(pair, then, now)));
    }

    /** The ids of the criteria of a job's ruleset, in its order. */
    public List<String> criteria(Job job) {
        return ruleset(job).content().ruleset().criteria();
    }

    /** The one that the job names, and any other that may have judged some of its applications. */
    private List<Ruleset> rulesets(Job job) {
        var rulesets = new ArrayList<Ruleset>();
        rulesets.add(ruleset(job));
        if (job.order().publication() > 0) {
            rulebooks.quickTimeline(job.order().publication()).rulesets().stream()
                    .filter(ruleset -> ruleset.id().equals(job.order().rulesetId()))
                    .forEach(rulesets::add);
        }
        return rulesets;
    }

    private Ruleset ruleset(Job job) {
        var order = job.order();
        var rulebook = rulebooks.quickRulebook(order.rulesetSha256());
        return Objects.requireNonNull(rulebook.ruleset(order.rulesetId()), "A bundle without its ruleset");
    }
}
