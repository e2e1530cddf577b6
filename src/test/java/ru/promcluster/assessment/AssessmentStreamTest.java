package ru.promcluster.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.exchange.Limits;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.verdict.Language;

@Timeout(60)
class AssessmentStreamTest {

    private static final StreamJudges JUDGES = new StreamJudges(3);
    private static final Assessor ASSESSOR = new Assessor(
            Objects.requireNonNull(RulebookReading.of(Path.of("rules")).rulebook()),
            () -> "01J00000000000000000000000",
            "test");

    @AfterAll
    static void close() {
        JUDGES.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", AssessmentStream.ALL})
    void several_threads_write_the_same_bytes_as_one(String ruleset) throws IOException {
        var lines = lines(60);
        var byOne = new ByteArrayOutputStream();
        var bySeveral = new ByteArrayOutputStream();

        stream(ruleset).run(new ByteArrayInputStream(lines), byOne);
        stream(ruleset).run(new ByteArrayInputStream(lines), bySeveral, outcomes -> {}, JUDGES);

        assertThat(bySeveral.toString(UTF_8)).isEqualTo(byOne.toString(UTF_8));
        assertThat(byOne.toString(UTF_8).lines()).hasSize(80);
    }

    @Test
    void the_onlooker_hears_of_every_line_in_order() throws IOException {
        var told = new ArrayList<String>();

        stream("registry")
                .run(
                        new ByteArrayInputStream(lines(60)),
                        OutputStream.nullOutputStream(),
                        outcomes -> outcomes.forEach(outcome -> told.add(name(outcome))),
                        JUDGES);

        assertThat(told)
                .isEqualTo(IntStream.range(0, 80)
                        .mapToObj(line -> line % 4 == 3 ? "refused" : "made-" + (line - line / 4))
                        .toList());
    }

    @Test
    @SuppressWarnings("try") // the sender's end is what is tried
    void an_answer_does_not_wait_for_a_line_behind_blank_ones() throws Exception {
        try (var sender = new PipedOutputStream();
                var received = new PipedInputStream(sender, 1 << 20);
                var answer = new PipedOutputStream();
                var answers = new BufferedReader(new InputStreamReader(new PipedInputStream(answer, 1 << 20), UTF_8))) {
            var run = CompletableFuture.runAsync(() -> run(received, answer));

            sender.write(line(1));
            sender.write("\n \r\n{\"name\":".getBytes(UTF_8));
            sender.flush();

            assertThat(answers.readLine()).contains("made-1");
            sender.close();
            assertThat(answers.readLine()).contains("\"line\":4");
            run.join();
        }
    }

    @Test
    void what_was_read_before_the_sender_broke_off_is_answered() {
        var whole = new ByteArrayInputStream(lines(30));
        var answers = new ByteArrayOutputStream();

        var broken = new SequenceInputStream(whole, new BrokenStream());

        assertThatThrownBy(() -> stream("registry").run(broken, answers, outcomes -> {}, JUDGES))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
        assertThat(answers.toString(UTF_8).lines()).hasSize(40);
    }

    @Test
    void it_ends_when_nobody_takes_the_answers() {
        var nobody = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("nobody there");
            }
        };

        assertThatThrownBy(() ->
                        stream("registry").run(new ByteArrayInputStream(lines(90)), nobody, outcomes -> {}, JUDGES))
                .isInstanceOf(IOException.class)
                .hasMessage("nobody there");
    }

    private static void run(InputStream in, OutputStream out) {
        try {
            stream("registry").run(in, out, outcomes -> {}, JUDGES);
            out.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AssessmentStream stream(String ruleset) {
        var day = LocalDate.of(2024, 4, 10);
        return new AssessmentStream(ASSESSOR, new Order(ruleset, day, day, Language.RU), Limits.DEFAULT);
    }

    private static String name(Outcome outcome) {
        return outcome instanceof Outcome.Assessed assessed
                ? Objects.requireNonNull(assessed.assessment().application().id())
                : "refused";
    }

    /** So many applications, of different sizes, and a bad line after every third. */
    private static byte[] lines(int applications) {
        var lines = new ByteArrayOutputStream();
        LongStream.range(0, applications).forEach(seed -> {
            lines.writeBytes(line(seed));
            if (seed % 3 == 2) {
                lines.writeBytes("{\"nam\":\"x\"}\n".getBytes(UTF_8));
            }
        });
        return lines.toByteArray();
    }

    private static byte[] line(long seed) {
        var line = new ByteArrayOutputStream();
        line.writeBytes(
                ApplicationWriter.write(CompleteApplications.ofAllSizes().application(seed)));
        line.write('\n');
        return line.toByteArray();
    }

    private static final class BrokenStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }
}
