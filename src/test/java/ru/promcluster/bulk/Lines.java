package ru.promcluster.bulk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.web.Filings;

/** Long files of applications made from the filings, with bad lines among them. */
public final class Lines {

    private static final int ONE_BAD_IN = 97;

    private Lines() {}

    /** Writes so many lines; the same seed gives the same file. */
    public static Path write(Path file, int lines, long seed) throws IOException {
        var known = applications();
        var random = new Random(seed);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < lines; i++) {
                var line = known.get(random.nextInt(known.size()));
                if (i % ONE_BAD_IN == ONE_BAD_IN - 1) {
                    line = "{\"name\":\"Кластер " + i + "\",\"participant\":[]}";
                }
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
        return file;
    }

    private static List<String> applications() {
        var reader = new ApplicationReader(Limits.DEFAULT);
        var lines = new ArrayList<String>();
        for (var name : Filings.names()) {
            var reading = reader.read(Filings.text(name).getBytes(StandardCharsets.UTF_8));
            if (reading instanceof Reading.Accepted accepted) {
                lines.add(new String(ApplicationWriter.write(accepted.application()), StandardCharsets.UTF_8));
            }
        }
        return lines;
    }
}
