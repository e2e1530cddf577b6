package ru.promcluster.rulebook.dialect;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.promcluster.rulebook.files.RuleProblem;

/** Says of a sentence that is not in the list where it leaves it, and which sentences come nearest. */
final class Advice {

    private static final int MOST = 3;
    /** Words that begin alike are the same word in another case, or misspelt. */
    private static final int ALIKE = 4;

    private final SentenceList list;
    private final List<Token> tokens;
    private final Understanding understanding;

    Advice(SentenceList list, List<Token> tokens, Understanding understanding) {
        this.list = list;
        this.tokens = tokens;
        this.understanding = understanding;
    }

    RuleProblem problem(String file) {
        int place = understanding.furthest();
        boolean isEnd = place >= tokens.size();
        var token = isEnd ? tokens.get(tokens.size() - 1) : tokens.get(place);
        int column = isEnd ? token.end() : token.column();
        if (wants(Part.FIGURE) && !isEnd) {
            return new RuleProblem(
                    file,
                    token.line(),
                    column,
                    "sentence.figure",
                    "Здесь стоит имя числа из figures.yaml в фигурных скобках, например {имя-числа}, а не «"
                            + token.shown() + "».",
                    "The name of a figure of figures.yaml in braces stands here, such as {figure-name}, not «"
                            + token.shown() + "».");
        }
        var nearest = nearest();
        return new RuleProblem(
                file,
                token.line(),
                column,
                "sentence.unknown",
                (isEnd
                                ? "Предложение не закончено."
                                : "Такого предложения нет, начиная со слова «" + token.shown() + "».")
                        + (nearest.isEmpty() ? "" : " Возможно, " + nearest + "."),
                (isEnd
                                ? "The sentence is not finished."
                                : "There is no such sentence, from «" + token.shown() + "» on.")
                        + (nearest.isEmpty() ? "" : " Maybe " + nearest + "."));
    }

    private boolean wants(Part part) {
        return understanding.attempts().stream().anyMatch(attempt -> attempt.part() == part);
    }

    private String nearest() {
        return understanding.attempts().stream()
                .flatMap(this::candidates)
                .distinct()
                .sorted(Comparator.comparingDouble(Candidate::likeness)
                        .reversed()
                        .thenComparing(candidate -> candidate.sample.line()))
                .map(candidate -> "«" + candidate.sample.text() + "»")
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
    }

    private record Candidate(Sample sample, double likeness) {}

    /** All samples of the part that was looked for: the one meant may differ from its first word on. */
    private Stream<Candidate> candidates(Understanding.Attempt attempt) {
        return attempt.part().alternatives().stream()
                .flatMap(part -> list.samples(part).stream())
                .map(sample -> new Candidate(sample, likeness(sample, attempt.from())));
    }

    /** Which part of the words of both they have in common, in this order. */
    private double likeness(Sample sample, int from) {
        var words = sample.tokens().stream()
                .filter(token -> token.kind() != Token.Kind.BRACED)
                .toList();
        var said = tokens.subList(Math.min(from, tokens.size()), tokens.size());
        int length = Math.min(said.size(), sample.tokens().size());
        return 2.0 * common(words, said) / (words.size() + Math.max(length, 1));
    }

    private static int common(List<Token> words, List<Token> said) {
        var row = new int[said.size() + 1];
        for (var word : words) {
            int diagonal = 0;
            for (int i = 1; i <= said.size(); i++) {
                int above = row[i];
                row[i] = isAlike(word, said.get(i - 1)) ? diagonal + 1 : Math.max(above, row[i - 1]);
                diagonal = above;
            }
        }
        return row[said.size()];
    }

    private static boolean isAlike(Token one, Token other) {
        if (one.is(other)) {
            return true;
        }
        var first = Token.plain(one.text());
        var second = Token.plain(other.text());
        return first.length() > ALIKE && second.length() > ALIKE && first.regionMatches(0, second, 0, ALIKE);
    }
}
