package ru.promcluster.exchange.report;

import ru.promcluster.exchange.document.AssessmentDocument;
import ru.promcluster.verdict.Language;

/**
 * Shows one kept assessment as a page for the screen and as a paper. A pure function: the same document and subject give
 * the same bytes. May be used by many threads.
 */
public final class AssessmentReport {

    private final ReportTemplate template = new ReportTemplate();
    private final PaperPrinter printer = new PaperPrinter();

    /** A page that needs nothing besides itself: no script, no other address. */
    public String html(AssessmentDocument document, ReportSubject subject, Language language) {
        return template.filled(ReportPage.of(document, subject, language), false);
    }

    /** A paper of A4 for the archive: PDF/A-2b, all fonts in it. */
    public byte[] pdf(AssessmentDocument document, ReportSubject subject, Language language) {
        return printer.print(template.filled(ReportPage.of(document, subject, language), true), subject.madeAt());
    }
}
