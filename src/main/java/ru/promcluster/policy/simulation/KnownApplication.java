package ru.promcluster.policy.simulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ru.promcluster.rulebook.files.RuleFiles;

/**
 * An application that a change of the rules is tried on.
 *
 * @param key where it was taken from: name of a filing, decision id, number in a file
 * @param published anybody may know whose it is
 * @param json as it was filed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
public record KnownApplication(String key, boolean published, byte[] json) {

    private static final String JSON = ".json";

    /** The filings of a ruleset, which are published. */
    public static List<KnownApplication> filings(RuleFiles rules, String ruleset) {
        var folder = ruleset + "/filings";
        var filings = new ArrayList<KnownApplication>();
        rules.chosen(path -> path.startsWith(folder + "/") && path.endsWith(JSON))
                .forEach((path, text) -> filings.add(new KnownApplication(
                        path.substring(folder.length() + 1, path.length() - JSON.length()),
                        true,
                        text.getBytes(StandardCharsets.UTF_8))));
        return filings;
    }
}
