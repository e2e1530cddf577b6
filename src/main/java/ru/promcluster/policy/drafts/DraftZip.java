package ru.promcluster.policy.drafts;

import java.util.List;
import java.util.TreeMap;
import ru.promcluster.exchange.Refused;
import ru.promcluster.rulebook.bundle.BundleFaultException;
import ru.promcluster.rulebook.bundle.BundleZip;
import ru.promcluster.rulebook.files.RuleFiles;

/** Reads the zip of a rules folder that somebody sent: nothing is written anywhere, and it unfolds within bounds. */
final class DraftZip {

    /** What a folder named {@code rules} puts before all paths. */
    private static final String FOLDER = "rules/";

    private DraftZip() {}

    /**
     * The files of a zip; names that begin with {@code _} are passed over, as in a folder.
     *
     * @throws Refused it is no zip, has a name that cannot be in a rules folder, or unfolds beyond the bounds
     */
    static RuleFiles files(byte[] zip) {
        var texts = new TreeMap<String, String>();
        read(zip).chosen(every -> true).forEach((name, text) -> {
            var path = name.startsWith(FOLDER) ? name.substring(FOLDER.length()) : name;
            if (!path.startsWith("_") && !path.contains("/_")) {
                texts.put(path, text.replace("\r\n", "\n"));
            }
        });
        return DraftPaths.bounded(texts);
    }

    private static RuleFiles read(byte[] zip) {
        try {
            var files = BundleZip.read(zip).files();
            if (files.chosen(every -> true).isEmpty()) {
                throw new Refused(DraftProblems.noZip(List.of()));
            }
            return files;
        } catch (BundleFaultException e) {
            throw new Refused(DraftProblems.noZip(List.of(DraftFaults.problem(e.problem()))));
        }
    }
}
