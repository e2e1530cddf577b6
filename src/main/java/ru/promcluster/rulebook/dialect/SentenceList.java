package ru.promcluster.rulebook.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblems;

/**
 * The sentences that a rule may be written in, as {@code sentences.dsl} of the rules has them: a line each,
 * {@code [part] sentence = what it stands for}. The list comes with the rules and is part of their digest, so that a rule
 * of today means the same in years. It is no licence: what comes of a sentence passes the guard like any other rule.
 */
public final class SentenceList {

    /** Path below {@code rules/}. */
    public static final String FILE = RuleFiles.SENTENCES;

    private static final int MOST = 500;
    private static final int LONGEST = 500;

    private final Map<Part, List<Sample>> samples = new EnumMap<>(Part.class);

    private SentenceList() {}

    /** Reads the list; {@code null}: there is none, or it has faults, which are among the problems. */
    public static @Nullable SentenceList read(RuleFiles files, RuleProblems problems) {
        var text = files.text(FILE);
        if (text == null) {
            problems.add(
                    FILE,
                    "sentences.none",
                    "Нет списка предложений, а правила .dslr есть. Добавьте файл sentences.dsl.",
                    "There are .dslr rules and no list of sentences. Add the file sentences.dsl.");
            return null;
        }
        var list = new SentenceList();
        return list.take(text, problems) ? list : null;
    }

    List<Sample> samples(Part part) {
        return samples.getOrDefault(part, List.of());
    }

    /** All samples, in no order to rely on. */
    Stream<Sample> all() {
        return samples.values().stream().flatMap(List::stream);
    }

    private boolean take(String text, RuleProblems problems) {
        boolean good = true;
        int number = 0;
        for (var line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("//")) {
                good &= take(line, number, problems);
            }
        }
        samples.replaceAll((part, some) -> some.stream()
                .sorted(Comparator.comparingInt(Sample::words).reversed())
                .toList());
        return good;
    }

    private boolean take(String line, int number, RuleProblems problems) {
        int close = line.indexOf(']');
        int equals = line.indexOf(" = ");
        var part = close > 0 && line.startsWith("[") ? Part.ofGap(line.substring(1, close)) : null;
        if (part == null || part.isWord() || equals < close || line.length() > LONGEST || number > MOST) {
            problems.add(new RuleProblem(
                    FILE,
                    number,
                    1,
                    "sentences.line",
                    "Строка пишется так: «[показатель] предложение = имя»; строк не больше " + MOST
                            + ", знаков в строке не" + " больше " + LONGEST + ". Бывают: " + labels() + ".",
                    "A line is written «[part] sentence = name»; at most " + MOST + " lines of " + LONGEST
                            + " characters. Parts: " + labels() + "."));
            return false;
        }
        var words = line.substring(close + 1, equals);
        var tokens = Tokens.of(words, number, close + 1);
        var template = line.substring(equals + 3).strip();
        if (!areKnown(tokens, part, problems)) {
            return false;
        }
        samples.computeIfAbsent(part, any -> new ArrayList<>())
                .add(new Sample(part, tokens, words.strip(), template, number));
        return true;
    }

    private static String labels() {
        return String.join(
                ", ",
                Stream.of(Part.values())
                        .filter(part -> !part.isWord())
                        .map(Part::label)
                        .toList());
    }

    /** Every gap is for a part that may stand in this one, and named once. */
    private static boolean areKnown(List<Token> tokens, Part within, RuleProblems problems) {
        var names = new HashSet<String>();
        for (var token : tokens) {
            var part = token.kind() == Token.Kind.BRACED ? Part.ofGap(token.text()) : null;
            boolean isGap = token.kind() == Token.Kind.BRACED;
            if (isGap && (part == null || part.compareTo(within) <= 0 || !names.add(token.text()))) {
                problems.add(new RuleProblem(
                        FILE,
                        token.line(),
                        token.column(),
                        "sentences.gap",
                        "Подстановки {" + token.text() + "} здесь быть не может, или она уже есть. Две одинаковые"
                                + " различают цифрой: {число}, {число2}.",
                        "{" + token.text() + "} cannot stand here, or stands here already. Two of a kind are told apart"
                                + " by a digit: {число}, {число2}."));
                return false;
            }
        }
        return true;
    }
}
