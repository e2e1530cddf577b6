package ru.promcluster.bulk.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.Violation;
import ru.promcluster.exchange.results.workbook.ReviewerDecision;
import ru.promcluster.history.jobs.Job;
import ru.promcluster.history.jobs.JudgedData.Judged;

/** Holds decisions against what was judged: one on other data than the reviewer saw is a fault. */
final class DecisionCheck {

    private static final Comparator<Violation> BY_ROW = Comparator.comparingLong(DecisionCheck::row);

    private final Job job;
    private final int most;
    private final List<Violation> shown = new ArrayList<>();
    private long total;

    /** @param most faults that are kept; all are counted */
    DecisionCheck(Job job, int most) {
        this.job = job;
        this.most = most;
    }

    /** @param judged the application of that number; {@code null}: the job has none */
    boolean isInOrder(ReviewerDecision decision, @Nullable Judged judged) {
        if (judged == null) {
            add(
                    decision,
                    "decisions.row-unknown",
                    "В задании " + job.id() + " нет заявки № " + decision.number() + ". Возьмите книгу этого задания.",
                    "Job " + job.id() + " has no application " + decision.number()
                            + ". Take the workbook of this job.");
        } else if (!decision.applicationSha256().equals(judged.sha256())) {
            add(
                    decision,
                    "decisions.other-data",
                    "В задании " + job.id() + " под № " + decision.number() + " проверены другие данные"
                            + " (SHA-256 не совпадает). Скачайте книгу этого задания и решите по ней.",
                    "Job " + job.id() + " judged other data as number " + decision.number()
                            + " (the SHA-256 differs). Download the workbook of this job and decide by it.");
        } else if (!decision.verdictShown().name().equals(judged.verdict())) {
            add(
                    decision,
                    "decisions.other-verdict",
                    "Вывод в строке не тот, что в задании " + job.id()
                            + ". Скачайте книгу этого задания и решите по ней.",
                    "The verdict in the row is not that of job " + job.id()
                            + ". Download the workbook of this job and decide by it.");
        } else if (judged.changedIn() != null) {
            add(
                    decision,
                    "decisions.changed-since",
                    "Данные заявки с тех пор изменились: они проверены в задании " + judged.changedIn()
                            + ". Решите по книге того задания.",
                    "The data of the application have changed since: job " + judged.changedIn()
                            + " judged them. Decide by the workbook of that job.");
        } else {
            return true;
        }
        return false;
    }

    private void add(ReviewerDecision decision, String code, String russian, String english) {
        total++;
        if (shown.size() < most) {
            shown.add(new Violation("", code, russian, english, decision.place()));
        }
    }

    /** All faults of the workbook, in the order of its rows. */
    FileFaults faultsWith(FileFaults ofReading) {
        return new FileFaults(
                Stream.concat(ofReading.shown().stream(), shown.stream())
                        .sorted(BY_ROW)
                        .limit(most)
                        .toList(),
                ofReading.total() + total);
    }

    private static long row(Violation violation) {
        var place = violation.place();
        return place == null ? 0 : place.row();
    }
}
