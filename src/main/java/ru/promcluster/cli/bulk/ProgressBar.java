package ru.promcluster.cli.bulk;

import ru.promcluster.bulk.FileCheck;
import ru.promcluster.cli.terminal.ProblemText;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.verdict.Language;

/** How far a file is, on one line that is written over where a person looks on; the faults of the file at the end. */
final class ProgressBar implements FileCheck.Onlooker {

    private static final int WIDTH = 30;
    private static final int PERCENT = 100;

    private final Terminal terminal;
    private final Language language;
    private boolean faulty;
    private int shown = -1;
    private String last = "";

    ProgressBar(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    @Override
    public void look(long judged, long refused, double share) {
        faulty |= refused > 0;
        int percent = (int) Math.floor(share * PERCENT);
        int full = (int) Math.floor(share * WIDTH);
        last = "[" + "█".repeat(full) + "·".repeat(WIDTH - full) + "] " + percent + " %, "
                + (language == Language.RU
                        ? "проверено " + judged + ", с ошибками " + refused
                        : "checked " + judged + ", with faults " + refused);
        if (terminal.colours() && percent != shown) {
            shown = percent;
            terminal.err().print("\r" + last);
            terminal.err().flush();
        }
    }

    void end(FileFaults faults) {
        faulty |= faults.total() > 0;
        terminal.err().println(terminal.colours() ? "\r" + last : last);
        for (var fault : faults.shown()) {
            terminal.err().println(ProblemText.line(fault, language));
        }
    }

    boolean sawFaults() {
        return faulty;
    }
}
