package ru.promcluster.rulebook.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a zip, by which most programs open it. Whoever reads entry by entry, as we do, could be
 * shown other files than they: so both are compared.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;

    private ZipDirectory() {}

    /**
     * The names of its entries in order.
     *
     * @throws BundleFaultException there is none, or something before or after it
     */
    static List<String> names(byte[] zip) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_SIZE;
        if (end < 0 || bytes.getInt(end) != END || bytes.getShort(end + 20) != 0) {
            throw BundleZip.damaged("у архива нет оглавления", "the zip has no directory", null);
        }
        int at = bytes.getInt(end + 16);
        var names = new ArrayList<String>();
        while (at >= 0 && at + ENTRY_SIZE <= end && bytes.getInt(at) == ENTRY) {
            int name = Short.toUnsignedInt(bytes.getShort(at + 28));
            int next = at
                    + ENTRY_SIZE
                    + name
                    + Short.toUnsignedInt(bytes.getShort(at + 30))
                    + Short.toUnsignedInt(bytes.getShort(at + 32));
            if (next > end) {
                break;
            }
            names.add(new String(zip, at + ENTRY_SIZE, name, StandardCharsets.UTF_8));
            at = next;
        }
        if (at != end) {
            throw BundleZip.damaged("оглавление архива нарушено", "the directory of the zip is broken", null);
        }
        return names;
    }
}
