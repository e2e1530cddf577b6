package ru.promcluster.explanation.data.place;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.Subject;

/** The subjects of the Federation by the first three digits of their municipalities' codes. */
final class CodeTable {

    private static final int DIGITS = 3;

    private final Map<String, Subject> subjects;
    private final @Nullable Subject[] byDigits = new Subject[1000];
    private boolean isEmpty = true;

    private CodeTable(Map<String, Subject> subjects) {
        this.subjects = subjects;
    }

    /** The longest beginning is the subject's: 118 is the Nenets district's, all other 11 are the Arkhangelsk region's. */
    static CodeTable of(Map<String, Subject> subjects) {
        var table = new CodeTable(subjects);
        for (int length = 1; length <= DIGITS; length++) {
            for (var subject : subjects.values()) {
                var beginning = subject.oktmo();
                if (beginning != null && beginning.length() == length) {
                    table.fill(beginning, subject);
                }
            }
        }
        return table;
    }

    private void fill(String beginning, Subject subject) {
        isEmpty = false;
        int from = Integer.parseInt(beginning + "000".substring(beginning.length()));
        int to = Integer.parseInt(beginning + "999".substring(beginning.length()));
        for (int i = from; i <= to; i++) {
            byDigits[i] = subject;
        }
    }

    /** The subjects came without the digits. */
    boolean isEmpty() {
        return isEmpty;
    }

    boolean isOf(Map<String, Subject> others) {
        return subjects == others;
    }

    /** The subject that a code of digits belongs to; {@code null}: none. */
    @Nullable
    Subject subject(String code) {
        return byDigits[Integer.parseInt(code, 0, DIGITS, 10)];
    }
}
