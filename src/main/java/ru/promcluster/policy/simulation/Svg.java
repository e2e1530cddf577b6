package ru.promcluster.policy.simulation;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ru.promcluster.policy.XmlText;

/** Writes the parts of a picture; every text is escaped. */
final class Svg {

    private static final String DOT = "3.2";

    private final XMLStreamWriter xml;

    private Svg(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static Svg to(OutputStream out, int width, int height, String style) throws XMLStreamException {
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        var svg = new Svg(xml);
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        svg.attributes("viewBox", "0 0 " + width + " " + height, "width", "" + width, "height", "" + height);
        xml.writeStartElement("style");
        xml.writeCharacters(style);
        xml.writeEndElement();
        xml.writeEmptyElement("rect");
        svg.attributes("width", "" + width, "height", "" + height, "fill", "#ffffff");
        return svg;
    }

    void line(String x1, String y1, String x2, String y2, String style) throws XMLStreamException {
        xml.writeEmptyElement("line");
        attributes("x1", x1, "y1", y1, "x2", x2, "y2", y2, "class", style);
    }

    void polyline(String points, String colour, String dashes) throws XMLStreamException {
        xml.writeEmptyElement("polyline");
        attributes("points", points, "class", "line", "stroke", colour);
        if (!dashes.isEmpty()) {
            attributes("stroke-dasharray", dashes);
        }
    }

    /** A point that says what it is when it is pointed at. */
    void dot(String x, String y, String colour, String what) throws XMLStreamException {
        xml.writeStartElement("circle");
        attributes("cx", x, "cy", y, "r", DOT, "fill", colour);
        xml.writeStartElement("title");
        xml.writeCharacters(XmlText.clean(what));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    void text(int x, int y, String style, String anchor, String text) throws XMLStreamException {
        text(String.valueOf(x), String.valueOf(y), style, anchor, text);
    }

    void text(String x, String y, String style, String anchor, String text) throws XMLStreamException {
        xml.writeStartElement("text");
        attributes("x", x, "y", y, "text-anchor", anchor);
        if (!style.isEmpty()) {
            attributes("class", style);
        }
        xml.writeCharacters(XmlText.clean(text));
        xml.writeEndElement();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }
}
