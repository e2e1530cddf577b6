package ru.promcluster.exchange.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Violation;
import ru.promcluster.exchange.json.DocumentFaults;

/** The applications of a JSON list, or the one that the document is; their numbers are those of the elements. */
final class ArraySource implements ApplicationSource {

    private final CountedStream stream;
    private final ArraySplitter elements;
    private final ApplicationReader reader;
    private final String name;
    private final int maxBytes;
    private long number;

    private ArraySource(CountedStream stream, String name, Limits limits) {
        this.stream = stream;
        this.name = name;
        maxBytes = limits.maxBytes();
        elements = new ArraySplitter(stream, maxBytes);
        reader = new ApplicationReader(limits);
    }

    static ApplicationSource open(Path file, String name, Limits limits) throws IOException {
        return new ArraySource(CountedStream.of(file), name, limits);
    }

    @Override
    public @Nullable Submitted next() throws IOException {
        var element = elements.next();
        if (element == null) {
            return null;
        }
        number++;
        if (element.isKept()) {
            return new Whole.Bytes(number, element.bytes(), reader);
        }
        var fault = DocumentFaults.tooLarge(element.length(), maxBytes);
        return new Whole.TooLong(number, new Violation("", fault.code(), fault.russian(), fault.english()));
    }

    @Override
    public double progress() {
        return stream.progress();
    }

    @Override
    public FileFaults faults() {
        return switch (elements.state()) {
            case BEFORE, WITHIN, CLOSED -> FileFaults.NONE;
            case FOLLOWED ->
                fault(
                        "json.trailing",
                        "После закрывающей скобки списка в файле есть ещё что-то; уберите лишнее",
                        "Something follows the closing bracket of the list; remove it");
            case CUT_OFF ->
                fault(
                        "json.syntax",
                        "Файл обрывается до закрывающей скобки списка; отправьте его целиком",
                        "The file ends before the closing bracket of the list; send the whole of it");
        };
    }

    private FileFaults fault(String code, String russian, String english) {
        var place = new CellPlace(name, null, 0, null, null, null, null);
        return new FileFaults(List.of(new Violation("", code, russian, english, place)), 1);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
