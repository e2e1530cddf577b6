package ru.promcluster.policy.worker.task;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.CaseBook;
import ru.promcluster.policy.CaseRun;
import ru.promcluster.policy.comparison.RulesDiff;
import ru.promcluster.policy.mutation.MutationPass;
import ru.promcluster.policy.worker.protocol.Codec;
import ru.promcluster.policy.worker.protocol.Codecs;
import ru.promcluster.policy.worker.protocol.Frames;
import ru.promcluster.policy.worker.protocol.Judgement;
import ru.promcluster.policy.worker.protocol.JudgingCodecs;
import ru.promcluster.policy.worker.protocol.Question;
import ru.promcluster.rulebook.files.RuleFiles;

/** Answers questions, one after the other. */
public final class TaskRunner {

    private final FrameSource frames;
    private final DataOutputStream answers;
    private @Nullable JudgingSession session;
    private Codec<List<List<Judgement>>> judged = JudgingCodecs.judged(0, 1);

    public TaskRunner(FrameSource frames, DataOutputStream answers) {
        this.frames = frames;
        this.answers = answers;
    }

    /** Where the next frame comes from. */
    public interface FrameSource {
        byte[] next() throws InterruptedException;
    }

    /** Answers the next question. */
    public void answerNext() throws IOException, InterruptedException {
        Frames.write(answers, answer(Question.read(frames.next())));
        answers.flush();
    }

    private byte[] answer(Question question) throws InterruptedException {
        try {
            return answerSound(question);
        } catch (Broken broken) {
            return Codec.broken(broken.problems());
        }
    }

    private byte[] answerSound(Question question) throws Broken, InterruptedException {
        if (question instanceof Question.Diagnose diagnose) {
            return Codecs.PROBLEMS.given(Faults.of(diagnose.rules()));
        } else if (question instanceof Question.RunCases run) {
            return Codecs.CASES.given(cases(run.rules()));
        } else if (question instanceof Question.Mutate mutate) {
            return Codecs.MUTATION.given(mutated(mutate));
        } else if (question instanceof Question.MeasureCosts measure) {
            return JudgingCodecs.COSTS.given(CostMeter.costs(measure.rules(), measure.ruleset(), measure.day()));
        } else if (question instanceof Question.Compare compare) {
            return Codecs.DIFF.given(RulesDiff.of(compare.before(), compare.after()));
        } else if (question instanceof Question.Open open) {
            return opened(open);
        }
        return judged(((Question.Judge) question).applications());
    }

    private static CaseRun cases(RuleFiles rules) throws Broken {
        return CaseRun.of(CaseBook.of(rules, Faults.sound(rules)), null);
    }

    private static MutationPass mutated(Question.Mutate mutate) throws Broken {
        return MutationPass.of(mutate.rules(), Faults.soundly(mutate.rules()), mutate.first(), mutate.most());
    }

    private byte[] opened(Question.Open open) throws Broken {
        var opening = JudgingSession.open(open.rules(), open.order());
        var opened = opening.opened();
        session = opening;
        judged = JudgingCodecs.judged(opened.criteria().size(), open.order().judgements());
        return JudgingCodecs.OPENED.given(opened);
    }

    private byte[] judged(int applications) throws InterruptedException {
        var opened = Objects.requireNonNull(session, "Applications before their rules");
        var all = new ArrayList<List<Judgement>>(applications);
        for (int i = 0; i < applications; i++) {
            all.add(opened.judge(frames.next()));
        }
        return judged.given(all);
    }
}
