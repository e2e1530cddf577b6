package ru.promcluster.web.jobs;

import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;
import ru.promcluster.bulk.JobResults;
import ru.promcluster.exchange.results.ResultsCsv;
import ru.promcluster.exchange.results.ResultsNdjson;
import ru.promcluster.exchange.results.workbook.ResultsWorkbook;
import ru.promcluster.history.jobs.Job;
import ru.promcluster.verdict.Language;
import ru.promcluster.web.Rules;

/** Writes the results of a job in the format asked for, in the language it was ordered in. */
@Singleton
final class ResultsOutput {

    private static final int BUFFER = 64 * 1024;

    private final JobResults results;
    private final Rules rules;

    ResultsOutput(JobResults results, Rules rules) {
        this.results = results;
        this.rules = rules;
    }

    void write(Job job, ResultsFormat format, OutputStream stream) throws IOException {
        var rows = results.of(job.id());
        var language = job.order().language();
        var out = new BufferedOutputStream(stream, BUFFER);
        switch (format) {
            case NDJSON -> ResultsNdjson.write(rows, out);
            case CSV -> new ResultsCsv(language, regionNames(language)).write(rows, out);
            case XLSX ->
                new ResultsWorkbook(language, regionNames(language)).write(rows, JobResults.fileFaults(job), out);
        }
        out.flush();
    }

    private UnaryOperator<String> regionNames(Language language) {
        var subjects = rules.inForce().state().rulebook().subjects();
        return code -> {
            var subject = subjects.get(code);
            return subject == null ? code : subject.name(language);
        };
    }
}
