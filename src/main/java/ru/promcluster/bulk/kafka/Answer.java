package ru.promcluster.bulk.kafka;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.ProblemWriter;
import ru.promcluster.verdict.Language;

/**
 * What is answered to one record.
 *
 * @param header name of the header that says how it ended: {@code verdict} or {@code refused}
 * @param result the verdict, or the code of the problem
 * @param document the assessment, or the problem, as JSON
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Answer(ConsumerRecord<byte[], byte[]> asked, String header, String result, byte[] document) {

    static Answer of(ConsumerRecord<byte[], byte[]> asked, Outcome outcome, Language language) {
        if (outcome instanceof Outcome.Assessed assessed) {
            var assessment = assessed.assessment();
            return new Answer(asked, "verdict", assessment.verdict().name(), AssessmentWriter.write(assessment));
        }
        var problem = ((Outcome.Refused) outcome).problem();
        return new Answer(asked, "refused", problem.code(), ProblemWriter.write(problem, language));
    }

    /** The same answered with a problem, because this one does not fit. */
    Answer tooLong() {
        var language = RecordOrder.of(asked).language();
        return of(asked, new Outcome.Refused(RecordProblems.tooLongAnAnswer()), language);
    }

    /** The record to send: with the key, job and ruleset of what was asked. */
    ProducerRecord<byte[], byte[]> to(String topic) {
        var headers = new RecordHeaders();
        for (var name : new String[] {RecordOrder.JOB, RecordOrder.SHA256}) {
            var given = asked.headers().lastHeader(name);
            if (given != null) {
                headers.add(given);
            }
        }
        headers.add(header, result.getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(topic, null, asked.key(), document, headers);
    }
}
