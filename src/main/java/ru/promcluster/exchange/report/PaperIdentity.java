package ru.promcluster.exchange.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Gives a paper the moment of its assessment in place of that of printing, and an id made from its content: printed
 * again it is the same file byte for byte.
 */
final class PaperIdentity {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Pattern DAY_IN_XMP = Pattern.compile("(<xmp:CreateDate>)[^<]*");

    private PaperIdentity() {}

    static void give(PDDocument paper, String html, Instant madeAt) throws IOException {
        var moment = madeAt.truncatedTo(ChronoUnit.SECONDS).atZone(MOSCOW);
        var calendar = GregorianCalendar.from(moment);
        calendar.setTimeZone(TimeZone.getTimeZone(MOSCOW));
        paper.getDocumentInformation().setCreationDate(calendar);

        var metadata = paper.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var day = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.toOffsetDateTime());
        metadata.importXMPMetadata(
                DAY_IN_XMP.matcher(xmp).replaceFirst("$1" + day).getBytes(StandardCharsets.UTF_8));

        paper.setDocumentId(ByteBuffer.wrap(sha256(html)).getLong());
    }

    private static byte[] sha256(String html) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
