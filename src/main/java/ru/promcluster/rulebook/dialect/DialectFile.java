package ru.promcluster.rulebook.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblems;

/**
 * A {@code .dslr} file taken apart: {@code правило "…"}, {@code пункт "…"}, and the sentence, which may go on over several
 * lines. Two slashes begin a comment.
 *
 * @param name what the rule is called
 * @param nameLine 1-based
 * @param clause where the requirement stands; absent: nobody says
 * @param clauseLine 1-based; 0: there is none
 * @param sentence its words, at least one, without the full stop
 */
record DialectFile(String name, int nameLine, @Nullable String clause, int clauseLine, List<Token> sentence) {

    private static final Pattern HEADER = Pattern.compile("\\s*(?<word>правило|пункт)\\s*\"(?<text>[^\"\\\\]*)\"\\s*");

    /** A sentence is a line or two; a longer one is a mistake. */
    private static final int MOST_WORDS = 150;

    DialectFile {
        sentence = List.copyOf(sentence);
    }

    /** Takes the text apart; {@code null}: it is not of this form, which is among the problems. */
    static @Nullable DialectFile read(String file, String text, RuleProblems problems) {
        String name = null;
        String clause = null;
        int nameLine = 0;
        int clauseLine = 0;
        var sentence = new ArrayList<Token>();
        int number = 0;
        for (var line : text.split("\n", -1)) {
            number++;
            var said = withoutComment(line);
            var header = HEADER.matcher(said);
            if (header.matches() && sentence.isEmpty() && isFirst(header, name, clause)) {
                if (header.group("word").equals("правило")) {
                    name = header.group("text");
                    nameLine = number;
                } else {
                    clause = header.group("text");
                    clauseLine = number;
                }
            } else {
                sentence.addAll(Tokens.of(said, number, 0));
            }
        }
        dropFullStop(sentence);
        if (name == null || name.isBlank() || sentence.isEmpty() || sentence.size() > MOST_WORDS) {
            problems.add(new RuleProblem(
                    file,
                    1,
                    1,
                    "sentence.form",
                    "Файл пишется так: строка «правило \"название\"», строка «пункт \"…\"», затем одно предложение, не"
                            + " длиннее " + MOST_WORDS + " слов.",
                    "The file is written so: a line «правило \"name\"», a line «пункт \"clause\"», then one sentence of at"
                            + " most " + MOST_WORDS + " words."));
            return null;
        }
        return new DialectFile(name, nameLine, clause, clauseLine, sentence);
    }

    private static boolean isFirst(Matcher header, @Nullable String name, @Nullable String clause) {
        return (header.group("word").equals("правило") ? name : clause) == null;
    }

    private static void dropFullStop(List<Token> sentence) {
        int last = sentence.size() - 1;
        if (last >= 0 && sentence.get(last).text().equals(".")) {
            sentence.remove(last);
        }
    }

    /** Two slashes within quotes are part of an address. */
    private static String withoutComment(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && line.startsWith("//", i)) {
                return line.substring(0, i);
            }
        }
        return line;
    }
}
