package ru.promcluster.policy.worker;

import java.util.ArrayList;
import java.util.List;
import ru.promcluster.policy.worker.protocol.Codec;
import ru.promcluster.policy.worker.protocol.JudgeOrder;
import ru.promcluster.policy.worker.protocol.Judgement;
import ru.promcluster.policy.worker.protocol.JudgingCodecs;
import ru.promcluster.policy.worker.protocol.Opened;
import ru.promcluster.policy.worker.protocol.Question;

/** A worker that has compiled rules and judges applications by them, batch after batch. For one thread. */
public final class Judging implements AutoCloseable {

    private final Worker worker;
    private final Runnable release;
    private final Opened opened;
    private final Codec<List<List<Judgement>>> judged;
    private final int judgements;

    Judging(Worker worker, Runnable release, Opened opened, JudgeOrder order) {
        this.worker = worker;
        this.release = release;
        this.opened = opened;
        judgements = order.judgements();
        judged = JudgingCodecs.judged(opened.criteria().size(), judgements);
    }

    /** What the judgements mean. */
    public Opened opened() {
        return opened;
    }

    /**
     * Judges a batch. After an answer that is not given there is no other.
     *
     * @param applications each in JSON
     * @return for each application, in order, one judgement a value of the figure; an empty list: it cannot be read, or
     *     no edition is in force on its day
     */
    public WorkerAnswer<List<List<Judgement>>> judge(List<byte[]> applications) {
        var question = new ArrayList<byte[]>(applications.size() + 1);
        question.add(new Question.Judge(applications.size()).frame());
        question.addAll(applications);
        return worker.ask(question, judged)
                .then(all -> isComplete(all, applications.size())
                        ? new WorkerAnswer.Given<>(all)
                        : new WorkerAnswer.Stopped<>(WorkerAnswer.Stop.GARBAGE));
    }

    private boolean isComplete(List<List<Judgement>> all, int applications) {
        return all.size() == applications && all.stream().allMatch(each -> each.isEmpty() || each.size() == judgements);
    }

    @Override
    public void close() {
        release.run();
    }
}
