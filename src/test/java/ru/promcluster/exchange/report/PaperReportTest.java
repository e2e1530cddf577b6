package ru.promcluster.exchange.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import ru.promcluster.exchange.document.KeptAssessments;
import ru.promcluster.verdict.Language;

/** The paper for the archive. */
@Execution(ExecutionMode.CONCURRENT)
class PaperReportTest {

    private static final AssessmentReport REPORT = new AssessmentReport();
    private static final String GLASS = "Промышленный стекольный кластер СКФО";

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"skfo-glass, RU", "skfo-glass, EN", "made-not-eligible, RU", "kuban-yug, RU"})
    void a_validator_finds_the_paper_to_be_of_the_archive_form(String filing, Language language) throws Exception {
        var document = KeptAssessments.document(filing);

        var pdf = REPORT.pdf(document, Papers.subject(GLASS + " 漢字 \ud83d\ude00 <&>"), language);

        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            var result = validator.validate(parser);
            assertThat(result.getFailedChecks()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(5_000);
        }
    }

    @Test
    void the_same_assessment_is_printed_byte_for_byte() throws Exception {
        var document = KeptAssessments.document("skfo-glass");

        var once = new AssessmentReport().pdf(document, Papers.subject(GLASS), Language.RU);
        var again = new AssessmentReport().pdf(document, Papers.subject(GLASS), Language.RU);

        assertThat(again).isEqualTo(once);
        try (var paper = Papers.open(once)) {
            // The moment of printing stands nowhere, the moment of the assessment does.
            assertThat(paper.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Papers.MADE_AT);
            assertThat(new String(paper.getDocumentCatalog().getMetadata().toByteArray(), UTF_8))
                    .contains("<xmp:CreateDate>2026-11-25T01:30:00+03:00</xmp:CreateDate>");
        }
    }

    @Test
    void another_assessment_has_another_file_id() throws Exception {
        var ids = new HashSet<String>();
        for (var filing : List.of("skfo-glass", "planar", "kuban-yug")) {
            try (var paper =
                    Papers.open(REPORT.pdf(KeptAssessments.document(filing), Papers.subject(GLASS), Language.RU))) {
                ids.add(paper.getDocument().getTrailer().getCOSArray(COSName.ID).toString());
            }
        }

        assertThat(ids).hasSize(3);
    }

    @Test
    void every_font_is_in_the_paper() throws Exception {
        var pdf = REPORT.pdf(KeptAssessments.document("skfo-glass"), Papers.subject(GLASS), Language.RU);

        var fonts = new ArrayList<String>();
        try (var paper = Papers.open(pdf)) {
            for (var page : paper.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }

        assertThat(fonts).contains("LiberationSerif", "LiberationSerif-Bold", "DejaVuSerif", "LiberationMono");
    }

    @Test
    void the_first_page_is_the_summary() {
        var document = KeptAssessments.document("skfo-glass");

        var first = Papers.text(REPORT.pdf(document, Papers.subject(GLASS), Language.RU), 1);

        assertThat(first)
                .contains(GLASS, document.id(), "стр. 1 из ")
                .contains("Реестр промышленных кластеров")
                .contains("ПП РФ 31.07.2015 № 779 в редакции ПП РФ 01.04.2024 № 413, действует с 10 апреля 2024 г.")
                .contains("Проверено на день 1 июня 2024 г.", "Дата проверки 25 ноября 2026 г.")
                .contains("Вывод: Не определено", "выполнено 3, не выполнено 0, неизвестно 19")
                .contains("Достоверность: вывод из опубликованного.")
                .contains(Papers.blanks(document.caveat()))
                .contains("от 0 до 100 % ≥ 20 %, при льготе ≥ 10 % неизвестно")
                .doesNotContain("По каждому условию");
    }

    @Test
    void every_page_has_the_running_head_and_its_number() throws Exception {
        var document = KeptAssessments.document("skfo-glass");
        var pdf = REPORT.pdf(document, Papers.subject(GLASS), Language.RU);

        try (var paper = Papers.open(pdf)) {
            int pages = paper.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            for (int page = 1; page <= pages; page++) {
                assertThat(Papers.text(pdf, page)).contains(GLASS, document.id(), "стр. " + page + " из " + pages);
            }
        }
    }

    @Test
    void the_sentences_can_be_found_in_the_paper() {
        var document = KeptAssessments.document("skfo-glass");

        var text = Papers.text(REPORT.pdf(document, Papers.subject(GLASS), Language.RU));

        assertThat(text)
                .contains("Стоимость совместных проектов", "2 млрд ₽", "«", "—", "≤ 3", "не должно быть", "№ 779")
                .contains(
                        document.application().sha256(),
                        document.ruleset().sha256(),
                        document.ruleset().version())
                .doesNotContain("#");
    }

    @Test
    void the_code_on_the_last_page_reads_as_the_number() throws Exception {
        var document = KeptAssessments.document("made-complete");
        var pdf = REPORT.pdf(document, Papers.subject(GLASS), Language.RU);

        try (var paper = Papers.open(pdf)) {
            var image = new PDFRenderer(paper).renderImageWithDPI(paper.getNumberOfPages() - 1, 150);
            int width = image.getWidth();
            int height = image.getHeight();
            var dots = image.getRGB(0, 0, width, height, null, 0, width);
            var seen = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots))));

            assertThat(seen.getText()).isEqualTo(document.id());
        }
    }

    @Test
    void a_name_as_long_as_pages_is_cut_in_the_running_head_only() throws Exception {
        var name = "Кластер очень длинного названия ".repeat(120) + "Ы".repeat(400);
        var document = KeptAssessments.document("made-complete");

        var pdf = REPORT.pdf(document, new ReportSubject(name, Papers.RULESET, Instant.EPOCH), Language.RU);

        assertThat(Papers.text(pdf)).contains(Papers.blanks(name).substring(0, 60), "Вывод: Соответствует");
        try (var paper = Papers.open(pdf)) {
            assertThat(Papers.text(pdf, paper.getNumberOfPages()))
                    .contains(name.substring(0, 79) + "…", document.id())
                    .doesNotContain("ЫЫЫ");
        }
    }
}
