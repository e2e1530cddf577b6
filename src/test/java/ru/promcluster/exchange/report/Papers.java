package ru.promcluster.exchange.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import ru.promcluster.verdict.Bilingual;

/** What reports are made of, and what stands on a paper. */
final class Papers {

    static final Instant MADE_AT = Instant.parse("2026-11-24T22:30:00Z");

    static final RulesetTitle RULESET = new RulesetTitle(
            new Bilingual("Реестр промышленных кластеров", "Register of industrial clusters"),
            "ПП РФ 31.07.2015 № 779",
            "ПП РФ 01.04.2024 № 413",
            LocalDate.of(2024, 4, 10));

    private Papers() {}

    static ReportSubject subject(String name) {
        return new ReportSubject(name, RULESET, MADE_AT);
    }

    static PDDocument open(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of one page, from 1, each run of white space as one blank. */
    static String text(byte[] pdf, int page) {
        try (var paper = open(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return blanks(stripper.getText(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] pdf) {
        try (var paper = open(pdf)) {
            return blanks(new PDFTextStripper().getText(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String blanks(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }
}
