package ru.promcluster.bench.codecs;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import ru.promcluster.bench.path.PlainApplication;
import ru.promcluster.bench.path.PlainAssessment;

/** Jackson databind, with or without a module that replaces its reflection. */
final class JacksonDatabind implements Library {

    private final String name;
    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final List<PlainAssessment> answers;

    JacksonDatabind(String name, JsonMapper mapper, List<PlainAssessment> answers) {
        this.name = name;
        reader = mapper.readerFor(PlainApplication.class);
        writer = mapper.writerFor(PlainAssessment.class);
        this.answers = answers;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PlainApplication read(byte[] line) throws IOException {
        return reader.readValue(line);
    }

    @Override
    public void write(int answer, OutputStream out) throws IOException {
        writer.writeValue(out, answers.get(answer));
    }
}
