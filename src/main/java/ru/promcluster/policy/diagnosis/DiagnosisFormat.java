package ru.promcluster.policy.diagnosis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import ru.promcluster.exchange.Json;
import ru.promcluster.policy.JUnitReport;

/** The forms that a diagnosis is written in. */
public enum DiagnosisFormat {
    /** For people: place, advice, the line with the place marked. */
    TEXT,
    /** Of our own. */
    JSON,
    /** The common form of findings about sources, 2.1.0. */
    SARIF,
    /** JUnit XML. */
    JUNIT,
    /** Commands that a GitHub workflow turns into marks beside the lines. */
    GITHUB;

    /** Writes in UTF-8; the stream stays open. */
    public void write(DiagnosisReport report, OutputStream out) throws IOException {
        switch (this) {
            case TEXT -> out.write(DiagnosisText.of(report).getBytes(StandardCharsets.UTF_8));
            case JSON -> out.write(Json.bytes(json -> DiagnosisJson.write(report.diagnosis(), json)));
            case SARIF -> out.write(Json.bytes(json -> Sarif.write(report, json)));
            case JUNIT -> junit(report, out);
            case GITHUB -> out.write(Annotations.of(report).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private static void junit(DiagnosisReport report, OutputStream out) throws IOException {
        try {
            JUnitReport.write(report.diagnosis().problems(), report.language(), out);
        } catch (XMLStreamException e) {
            throw new IOException("The report cannot be written", e);
        }
    }
}
