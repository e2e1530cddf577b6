package ru.promcluster.exchange.table.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.table.cell.BrokenPartException;
import ru.promcluster.exchange.table.cell.Refusals;
import ru.promcluster.exchange.table.cell.TableRefusedException;
import ru.promcluster.verdict.Bilingual;

/** An XML part of a workbook, walked from start to end: no document type, no entities, local names only. */
final class XmlPart implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream stream;
    private final XMLStreamReader xml;
    private final Vocabulary vocabulary = new Vocabulary();
    private long row;

    XmlPart(InputStream stream) throws IOException {
        this.stream = stream;
        try {
            xml = FACTORY.createXMLStreamReader(new RunGuard(stream));
        } catch (XMLStreamException broken) {
            stream.close();
            throw told(broken);
        }
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** The row that is being read: where the part is broken if it is. */
    void atRow(long number) {
        row = number;
    }

    /** Goes to the next start of an element; {@code null} at the end of the part. */
    @Nullable
    String nextStart() throws IOException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName();
            }
        }
        return null;
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean nextTag() throws IOException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean isStart() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    String name() {
        return xml.getLocalName();
    }

    /** An attribute of the element at hand, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    /**
     * The text of the element at hand, read to its end.
     *
     * @throws TableRefusedException it is longer than {@code longest}
     */
    void appendText(StringBuilder text, int longest) throws IOException {
        int open = 1;
        while (open > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                append(text, longest);
            }
        }
    }

    private void append(StringBuilder text, int longest) throws TableRefusedException {
        if (text.length() + xml.getTextLength() > longest) {
            var where =
                    row == 0 ? new Bilingual("", "") : new Bilingual("В строке " + row + " ", "In row " + row + " ");
            throw Refusals.limit(
                    where.ru() + "есть текст длиннее " + longest + " символов. Сократите его.",
                    where.en() + "there is a text of more than " + longest + " characters. Shorten it.");
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private int next() throws IOException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refusals.hostile(
                        "В книге есть объявления DTD или сущности XML; Excel их не пишет. Сохраните книгу заново в Excel.",
                        "The workbook declares a DTD or XML entities, which Excel never writes. Save it anew in Excel.");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                vocabulary.start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                vocabulary.end();
            }
            return event;
        } catch (XMLStreamException broken) {
            throw told(broken);
        }
    }

    /** The parser wraps what the stream under it threw: that comes out again as it was. */
    private IOException told(XMLStreamException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException fromStream && !(cause instanceof BrokenPartException)) {
                return fromStream;
            }
        }
        return new BrokenPartException(
                row,
                new Bilingual(
                        "Здесь книга повреждена, и дальше она не прочитана; сохраните её в Excel заново",
                        "The workbook is broken here, and the rest was not read; save it anew in Excel"));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
