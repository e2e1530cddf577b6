package ru.promcluster.bulk.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.bulk.kafka.PublishedRulebooks.Opened;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;

/** Judges the records of a batch by several threads, and answers in their order. Nothing in a record stops it. */
final class BatchJudge implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(BatchJudge.class);
    private static final int SLICES_A_JUDGE = 4;
    private static final byte[] NOTHING = {};

    private final KafkaConfig config;
    private final ApplicationReader reader;
    private final PublishedRulebooks rulebooks;
    private final ExecutorService judges;
    private final int slices;
    /** The decision id of the application that this thread judges: job, partition and offset, the same at each judging. */
    private final ThreadLocal<String> decision = new ThreadLocal<>();

    private record Task(ConsumerRecord<byte[], byte[]> asked, RecordOrder order) {}

    BatchJudge(KafkaConfig config, RulesetTopic rulesets, Limits limits, String engineVersion) {
        this.config = config;
        reader = new ApplicationReader(limits);
        rulebooks = new PublishedRulebooks(rulesets, decision::get, engineVersion);
        int threads = Math.max(1, config.judges().orElse(Runtime.getRuntime().availableProcessors()));
        slices = threads * SLICES_A_JUDGE;
        judges = Executors.newFixedThreadPool(threads, task -> new Thread(task, "kafka-judge"));
    }

    /** The answers, one a record. Waits for rulesets that are not there yet, for all of them together within the limit. */
    List<Answer> judge(Iterable<ConsumerRecord<byte[], byte[]>> records) throws InterruptedException {
        var tasks = new ArrayList<Task>();
        records.forEach(asked -> tasks.add(new Task(asked, RecordOrder.of(asked))));
        var rulesets = rulesets(tasks);
        int size = Math.max(1, (tasks.size() + slices - 1) / slices);
        var parts = new ArrayList<Callable<List<Answer>>>();
        for (int from = 0; from < tasks.size(); from += size) {
            var part = tasks.subList(from, Math.min(from + size, tasks.size()));
            parts.add(() -> part.stream().map(task -> answer(task, rulesets)).toList());
        }
        var answers = new ArrayList<Answer>(tasks.size());
        for (var judged : judges.invokeAll(parts)) {
            try {
                answers.addAll(judged.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("A judging thread broke down", e.getCause());
            }
        }
        return answers;
    }

    private Map<String, Opened> rulesets(List<Task> tasks) throws InterruptedException {
        long until = System.nanoTime() + config.rulesetPatience().toNanos();
        var opened = new HashMap<String, Opened>();
        for (var task : tasks) {
            if (task.order() instanceof RecordOrder.Judged order && !opened.containsKey(order.sha256())) {
                opened.put(order.sha256(), rulebooks.open(order.sha256(), until));
            }
        }
        return opened;
    }

    private Answer answer(Task task, Map<String, Opened> rulesets) {
        var language = task.order().language();
        try {
            var answer = Answer.of(task.asked(), outcome(task, rulesets), language);
            return answer.document().length <= config.maxAnswerBytes() ? answer : answer.tooLong();
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s could not be answered", place(task.asked()));
            return Answer.of(task.asked(), Outcome.ourMistake(), language);
        }
    }

    private Outcome outcome(Task task, Map<String, Opened> rulesets) {
        if (task.order() instanceof RecordOrder.Refused refused) {
            return new Outcome.Refused(refused.problem());
        }
        var order = (RecordOrder.Judged) task.order();
        var ruleset = rulesets.get(order.sha256());
        if (ruleset instanceof Opened.Damaged) {
            return new Outcome.Refused(RecordProblems.damaged(order.sha256()));
        }
        if (!(ruleset instanceof Opened.Open open)) {
            return new Outcome.Refused(RecordProblems.absent(order.sha256()));
        }
        var asked = task.asked();
        var value = asked.value();
        decision.set(order.job() + "-" + asked.partition() + "-" + asked.offset());
        return open.assessor().assess(reader.read(value == null ? NOTHING : value), order.by(open.rulesetId()));
    }

    private static String place(ConsumerRecord<byte[], byte[]> asked) {
        return "Record " + asked.offset() + " of " + asked.topic() + "-" + asked.partition();
    }

    @Override
    public void close() {
        judges.shutdownNow();
    }
}
