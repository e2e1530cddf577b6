package ru.promcluster.web.jobs;

import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import ru.promcluster.web.RequestRefused;

/** The one file of a form. */
final class SentFile {

    private static final String FILE = "file";

    private SentFile() {}

    /**
     * The file of a form that has it and no other.
     *
     * @param maxBytes size of the largest that is taken
     * @throws RequestRefused it has none or several, or it is too large
     */
    static FileUpload of(List<FileUpload> files, long maxBytes) {
        if (files.size() != 1 || !files.get(0).name().equals(FILE)) {
            throw new RequestRefused(JobProblems.noFile(files.size()));
        }
        var file = files.get(0);
        if (file.size() > maxBytes) {
            throw new RequestRefused(JobProblems.tooLarge(file.size(), maxBytes));
        }
        return file;
    }
}
