package ru.promcluster.exchange.table.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is by its first bytes, whatever its name says. */
public enum FileBeginning {
    ARCHIVE,
    /** The container of old Excel files and of encrypted new ones. */
    OLD_OFFICE,
    OTHER;

    private static final int LONGEST = 8;

    public static FileBeginning of(Path file) throws IOException {
        byte[] first;
        try (var stream = Files.newInputStream(file)) {
            first = stream.readNBytes(LONGEST);
        }
        if (starts(first, 0x50, 0x4B, 0x03, 0x04) || starts(first, 0x50, 0x4B, 0x05, 0x06)) {
            return ARCHIVE;
        }
        return starts(first, 0xD0, 0xCF, 0x11, 0xE0) ? OLD_OFFICE : OTHER;
    }

    private static boolean starts(byte[] bytes, int... beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int at = 0; at < beginning.length; at++) {
            if ((bytes[at] & 0xFF) != beginning[at]) {
                return false;
            }
        }
        return true;
    }

    /** @throws TableRefusedException it is no archive */
    void mustBeArchive() throws TableRefusedException {
        switch (this) {
            case ARCHIVE -> {}
            case OLD_OFFICE -> throw oldOffice();
            case OTHER ->
                throw Refusals.format(
                        "Содержимое файла — не книга XLSX и не архив ZIP. Сохраните его в Excel как «Книга Excel (*.xlsx)».",
                        "The file is neither an XLSX workbook nor a ZIP archive. Save it in Excel as a workbook (*.xlsx).");
        }
    }

    /**
     * Lets pass what may be a text.
     *
     * @throws TableRefusedException it is an archive or an office file
     */
    public void mustBeText() throws TableRefusedException {
        switch (this) {
            case ARCHIVE ->
                throw Refusals.format(
                        "Содержимое файла — архив или книга Excel, а не текст. Отправьте его с окончанием .xlsx или .zip.",
                        "The file is an archive or a workbook, not a text. Send it with the ending .xlsx or .zip.");
            case OLD_OFFICE -> throw oldOffice();
            case OTHER -> {}
        }
    }

    private static TableRefusedException oldOffice() {
        return Refusals.format(
                "Это книга старого вида (.xls) или защищённая паролем. Сохраните её без пароля как «Книга Excel (*.xlsx)».",
                "This is an old workbook (.xls) or one with a password. Save it without a password as a workbook (*.xlsx).");
    }
}
