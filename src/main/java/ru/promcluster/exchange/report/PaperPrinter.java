package ru.promcluster.exchange.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.logging.Level;

/** Prints a page as PDF/A-2b. Nothing is fetched from anywhere. */
final class PaperPrinter {

    private static final String SERIF = "Liberation Serif";
    private static final String MONO = "Liberation Mono";
    private static final String SIGNS = "DejaVu Serif";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // Each step of every page would be logged.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] print(String html, Instant madeAt) {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .usePdfAConformance(PdfAConformance.PDFA_2_B)
                .useColorProfile(SRGB)
                .useUriResolver((base, address) -> address.startsWith("data:") ? address : null)
                .withProducer("Промкластер-Чек");
        font(builder, "/liberation/LiberationSerif-Regular.ttf", SERIF, REGULAR);
        font(builder, "/liberation/LiberationSerif-Bold.ttf", SERIF, BOLD);
        font(builder, "/liberation/LiberationMono-Regular.ttf", MONO, REGULAR);
        // Liberation has no sign of the rouble.
        font(builder, "/net/sf/jasperreports/fonts/dejavu/DejaVuSerif.ttf", SIGNS, REGULAR);
        font(builder, "/net/sf/jasperreports/fonts/dejavu/DejaVuSerif-Bold.ttf", SIGNS, BOLD);
        var bytes = new ByteArrayOutputStream(131_072);
        try (var renderer = builder.buildPdfRenderer();
                var paper = renderer.createPDFKeepOpen()) {
            PaperIdentity.give(paper, html, madeAt);
            paper.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Printing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        var in = PaperPrinter.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("The font " + file + " is missing");
        }
        return in;
    }
}
