package ru.promcluster.policy.drafts;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ru.promcluster.exchange.Refused;
import ru.promcluster.rulebook.files.RuleFiles;

/** The files of drafts as texts by path, within bounds, and with names that a rules folder can have. */
final class DraftPaths {

    /** A rule file is a page or two. */
    static final int LARGEST_FILE = 1 << 20;

    /** The whole folder has one. */
    static final int LARGEST = 16 << 20;

    static final int MOST_FILES = 2_000;

    /** Names that begin with _ or . are not read; nothing here can leave the folder. */
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}(/[A-Za-z0-9][A-Za-z0-9._-]{0,99}){0,5}");

    private DraftPaths() {}

    private static boolean isOne(String path) {
        return PATH.matcher(path).matches() && !path.startsWith("META-INF/");
    }

    /** The files with one more, or with another text of it. */
    static RuleFiles with(RuleFiles files, String path, String text) {
        var texts = texts(files);
        texts.put(path, text.replace("\r\n", "\n"));
        return bounded(texts);
    }

    /** The files without one. */
    static RuleFiles without(RuleFiles files, String path) {
        var texts = texts(files);
        if (texts.remove(path) == null) {
            throw new Refused(DraftProblems.noFile(path));
        }
        return RuleFiles.of(texts);
    }

    /** The files, if they are within bounds. */
    static RuleFiles bounded(SortedMap<String, String> texts) {
        long all = 0;
        var seen = new HashSet<String>();
        for (var file : texts.entrySet()) {
            // Two names that some machine takes for one cannot both be in a folder.
            if (!isOne(file.getKey()) || !seen.add(file.getKey().toLowerCase(Locale.ROOT))) {
                throw new Refused(DraftProblems.badPath(file.getKey()));
            }
            long bytes = file.getValue().getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LARGEST_FILE || file.getValue().indexOf('\0') >= 0) {
                throw new Refused(DraftProblems.badFile(file.getKey(), LARGEST_FILE));
            }
            all += bytes;
        }
        if (all > LARGEST || texts.size() > MOST_FILES) {
            throw new Refused(DraftProblems.tooLarge(MOST_FILES, LARGEST));
        }
        return RuleFiles.of(texts);
    }

    private static SortedMap<String, String> texts(RuleFiles files) {
        return new TreeMap<>(files.chosen(every -> true));
    }
}
