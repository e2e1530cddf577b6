package ru.promcluster.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/** The figure of {@code minimum-participants} in a copy of the rules, to be changed and put back. */
public final class MinimumParticipants {

    /** A day on which the figure of the first edition is in force. */
    public static final String AS_OF = "?asOf=2016-01-01";

    private static final String FILE = "registry/2015-779/figures.yaml";

    private final Path figures;
    private final String original;

    public MinimumParticipants(Path rules) {
        figures = rules.resolve(FILE);
        original = read(Path.of("rules").resolve(FILE));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void set(int participants) throws IOException {
        replace("value: 10\n", "value: " + participants + "\n");
    }

    void replace(String from, String to) throws IOException {
        Assertions.assertThat(original).containsOnlyOnce(from);
        RulesCopy.replace(figures, original.replace(from, to));
    }

    public void restore() throws IOException {
        RulesCopy.replace(figures, original);
    }

    /** What an answer says is required. */
    public static int required(HttpResponse<String> answer) {
        var criterion = Api.json(answer).at("/criteria/0");
        Assertions.assertThat(criterion.at("/id").asText()).isEqualTo("minimum-participants");
        return criterion.at("/required/value").asInt();
    }
}
