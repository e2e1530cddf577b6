package ru.promcluster.bulk.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * A consumer and a producer that belong together: what the producer answers and how far the consumer got become true in
 * one transaction. After an exception it can only be closed, which gives back what was begun.
 */
final class GroupSession implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration CLOSING = Duration.ofSeconds(3);

    private final String answers;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;

    private GroupSession(
            String answers, KafkaConsumer<byte[], byte[]> consumer, KafkaProducer<byte[], byte[]> producer) {
        this.answers = answers;
        this.consumer = consumer;
        this.producer = producer;
    }

    /**
     * Opens it; an open transaction of the same instance is aborted.
     *
     * @throws KafkaException the broker is away
     */
    static GroupSession open(KafkaConfig.Topics topics, Clients clients) {
        var session = new GroupSession(topics.assessments(), clients.member(), clients.answering());
        try {
            session.producer.initTransactions();
            session.consumer.subscribe(List.of(topics.applications()));
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** The next applications; none: nothing came within a moment. */
    ConsumerRecords<byte[], byte[]> next() {
        return consumer.poll(LOOK);
    }

    /**
     * Answers a batch. One answer that the topic does not take is replaced by a problem, the others are not held up.
     *
     * @param given one a record
     * @throws KafkaException nothing was answered, or the broker did not say whether
     */
    void answer(ConsumerRecords<byte[], byte[]> records, List<Answer> given) throws InterruptedException {
        var offsets = offsets(records);
        var sent = new ArrayList<>(given);
        var replaced = new HashSet<Integer>();
        boolean oneByOne = false;
        while (true) {
            var sending = new ArrayList<Future<?>>();
            try {
                send(sent, offsets, sending, oneByOne);
                return;
            } catch (KafkaException e) {
                var tooLong = tooLong(sending, oneByOne);
                if (tooLong.isEmpty() || (oneByOne && !replaced.addAll(tooLong))) {
                    throw e;
                }
                producer.abortTransaction();
                if (oneByOne) {
                    tooLong.forEach(index -> sent.set(index, sent.get(index).tooLong()));
                }
                // Those sent together are refused together: only one that was sent alone is known to be too long.
                oneByOne = true;
            }
        }
    }

    private void send(
            List<Answer> batch,
            Map<TopicPartition, OffsetAndMetadata> offsets,
            List<Future<?>> sending,
            boolean oneByOne) {
        producer.beginTransaction();
        for (var answer : batch) {
            sending.add(producer.send(answer.to(answers)));
            if (oneByOne) {
                producer.flush();
            }
        }
        producer.sendOffsetsToTransaction(offsets, consumer.groupMetadata());
        producer.commitTransaction();
    }

    private static Map<TopicPartition, OffsetAndMetadata> offsets(ConsumerRecords<byte[], byte[]> records) {
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition : records.partitions()) {
            var inOrder = records.records(partition);
            offsets.put(
                    partition,
                    new OffsetAndMetadata(inOrder.get(inOrder.size() - 1).offset() + 1));
        }
        return offsets;
    }

    /** Places in the batch of what was refused for its size; of those sent one by one, the first. */
    private static Set<Integer> tooLong(List<Future<?>> sending, boolean oneByOne) throws InterruptedException {
        var places = new HashSet<Integer>();
        for (int i = 0; i < sending.size(); i++) {
            if (sending.get(i).isDone() && isTooLong(sending.get(i))) {
                places.add(i);
                if (oneByOne) {
                    // What was sent behind it into the broken transaction is refused with the same words.
                    return places;
                }
            }
        }
        return places;
    }

    private static boolean isTooLong(Future<?> sent) throws InterruptedException {
        try {
            sent.get();
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof RecordTooLargeException;
        }
    }

    /** A transaction that is open is aborted. */
    @Override
    public void close() {
        // With the mark of an interrupt both would leave without a word, and the transaction open until its time is
        // over.
        boolean interrupted = Thread.interrupted();
        try {
            producer.close(CLOSING);
        } finally {
            consumer.close(CLOSING);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
