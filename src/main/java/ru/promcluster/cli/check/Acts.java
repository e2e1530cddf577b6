package ru.promcluster.cli.check;

import ru.promcluster.verdict.Language;

/** Acts in a sentence. */
final class Acts {

    private static final String DECREE = "ПП РФ ";

    private Acts() {}

    /** A decree of the Government is cited in full; any other act as the rules cite it. */
    static String inFull(String act, Language language) {
        return act.startsWith(DECREE)
                ? Words.in(language, "постановления Правительства РФ от ", "the Government's decree of ")
                        + act.substring(DECREE.length())
                : act;
    }
}
