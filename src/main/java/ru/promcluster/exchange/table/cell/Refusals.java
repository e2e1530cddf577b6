package ru.promcluster.exchange.table.cell;

import java.util.List;
import ru.promcluster.exchange.Problem;
import ru.promcluster.verdict.Bilingual;

/** Why a whole file is refused, with what to do about it. */
public final class Refusals {

    private static final Bilingual UNREADABLE = new Bilingual("Файл не принят", "The file is refused");
    private static final Bilingual TOO_LARGE =
            new Bilingual("Файл не принят: он слишком велик", "The file is refused: it is too large");

    private Refusals() {}

    /** The file is not what its name says, or cannot be read at all. */
    public static TableRefusedException format(String russian, String english) {
        return refused(400, "file-format", UNREADABLE, russian, english);
    }

    /** The file holds what a table of applications never needs and what may do harm. */
    public static TableRefusedException hostile(String russian, String english) {
        return refused(400, "file-hostile", UNREADABLE, russian, english);
    }

    /** The file is beyond a limit. */
    public static TableRefusedException limit(String russian, String english) {
        return refused(413, "file-limit", TOO_LARGE, russian, english);
    }

    private static TableRefusedException refused(
            int status, String code, Bilingual title, String russian, String english) {
        return new TableRefusedException(new Problem(status, code, title, new Bilingual(russian, english), List.of()));
    }
}
