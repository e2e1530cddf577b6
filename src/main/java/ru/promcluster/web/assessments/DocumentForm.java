package ru.promcluster.web.assessments;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import ru.promcluster.history.KeptAssessment;
import ru.promcluster.web.RequestProblems;
import ru.promcluster.web.RequestRefused;

/** The forms in which a kept assessment is shown; a further form is one more constant here. */
enum DocumentForm {
    JSON(MediaType.APPLICATION_JSON) {
        @Override
        byte[] written(byte[] document, Reports reports, KeptAssessment kept) {
            return document;
        }
    },
    HTML(MediaType.TEXT_HTML + ";charset=UTF-8") {
        @Override
        byte[] written(byte[] document, Reports reports, KeptAssessment kept) {
            return reports.html(document, kept);
        }
    },
    PDF("application/pdf") {
        @Override
        byte[] written(byte[] document, Reports reports, KeptAssessment kept) {
            return reports.pdf(document, kept);
        }
    };

    /** All of them, the first is what a sender gets that takes any. */
    static final List<DocumentForm> ALL = List.of(values());

    /** What is compared to the byte. */
    static final List<DocumentForm> EXACT = List.of(JSON);

    private final String type;

    DocumentForm(String type) {
        this.type = type;
    }

    MediaType type() {
        return MediaType.valueOf(type);
    }

    /**
     * The document in this form.
     *
     * @param document the assessment in JSON, as it is kept
     * @param reports print it
     * @param kept what is known of it besides
     */
    abstract byte[] written(byte[] document, Reports reports, KeptAssessment kept);

    /**
     * The form that the sender likes best.
     *
     * @throws RequestRefused it takes none of those there are
     */
    static DocumentForm accepted(HttpHeaders headers, List<DocumentForm> forms) {
        for (var liked : liked(headers)) {
            for (var form : forms) {
                if (liked.isCompatible(form.type()) && !isRefused(liked)) {
                    return form;
                }
            }
        }
        throw new RequestRefused(RequestProblems.notAcceptable(
                forms.stream().map(form -> form.type).collect(Collectors.joining(", "))));
    }

    private static boolean isRefused(MediaType named) {
        return named.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?");
    }

    /** The best first; one that cannot be read names no form. */
    private static List<MediaType> liked(HttpHeaders headers) {
        try {
            return headers.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
