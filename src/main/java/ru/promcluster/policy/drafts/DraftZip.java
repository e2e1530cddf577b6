package ru.promcluster.policy.drafts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import ru.promcluster.exchange.Refused;
import ru.promcluster.rulebook.files.RuleFiles;

/** Reads the zip of a rules folder that somebody sent: nothing is written anywhere, and it unfolds within bounds. */
final class DraftZip {

    /** What a folder named {@code rules} puts before all paths. */
    private static final String FOLDER = "rules/";

    private DraftZip() {}

    /**
     * The files of a zip; names that begin with {@code _} or {@code .} are passed over, as in a folder.
     *
     * @throws Refused it is no zip, has a name that cannot be in a rules folder, or unfolds beyond the bounds
     */
    static RuleFiles files(byte[] bytes) {
        var texts = new TreeMap<String, String>();
        int room = DraftPaths.LARGEST + 1;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes(room);
                room -= content.length;
                entries++;
                if (room == 0 || entries > DraftPaths.MOST_FILES * 2) {
                    throw new Refused(DraftProblems.tooLarge(DraftPaths.MOST_FILES, DraftPaths.LARGEST));
                }
                if (!entry.isDirectory()) {
                    take(entry.getName(), content, texts);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused(DraftProblems.noZip());
        }
        if (texts.isEmpty()) {
            throw new Refused(DraftProblems.noZip());
        }
        return DraftPaths.bounded(texts);
    }

    private static void take(String name, byte[] content, Map<String, String> texts) throws CharacterCodingException {
        var path = name.startsWith(FOLDER) ? name.substring(FOLDER.length()) : name;
        if (path.startsWith("_") || path.startsWith(".") || path.contains("/_") || path.contains("/.")) {
            if (path.contains("..")) {
                throw new Refused(DraftProblems.badPath(path));
            }
            return;
        }
        if (!DraftPaths.isOne(path)) {
            throw new Refused(DraftProblems.badPath(path));
        }
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        texts.put(path, text.replace("\r\n", "\n"));
    }
}
