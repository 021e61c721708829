package org.mesaconsular.shared.ui.table;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a picture as SVG. Everything passed in is escaped by the XML writer, whatever names and words contain. */
final class SvgWriter {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private SvgWriter() {
        try {
            xml = WRITERS.createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A writer on a string failed", impossible);
        }
    }

    /** {@return a writer on a picture that is read out as the given words, and as nothing else} */
    static SvgWriter picture(double width, double height, String cssClass, String words) {
        return svg(width, height, cssClass).attributes("role", "img", "aria-label", words);
    }

    /** {@return a writer on a picture that is not read out} */
    static SvgWriter ornament(double width, double height, String cssClass) {
        return svg(width, height, cssClass).attributes("aria-hidden", "true");
    }

    private static SvgWriter svg(double width, double height, String cssClass) {
        String viewBox = "0 0 " + number(width) + " " + number(height);
        return new SvgWriter()
                .open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", cssClass, "viewBox", viewBox);
    }

    /** Opens an element with attributes given as name, value, name, value. */
    SvgWriter open(String element, Object... attributes) {
        run(() -> xml.writeStartElement(element));
        return attributes(attributes);
    }

    /** Writes an element without content. */
    SvgWriter draw(String element, Object... attributes) {
        run(() -> xml.writeEmptyElement(element));
        return attributes(attributes);
    }

    /** Writes an element that holds a text. */
    SvgWriter text(String element, String content, Object... attributes) {
        open(element, attributes);
        run(() -> xml.writeCharacters(content));
        return close();
    }

    /** Closes the element opened last. */
    SvgWriter close() {
        run(xml::writeEndElement);
        return this;
    }

    /** {@return the whole picture, all elements closed} */
    String finished() {
        run(xml::writeEndDocument);
        return text.toString();
    }

    private SvgWriter attributes(Object... attributes) {
        for (int pair = 0; pair < attributes.length; pair += 2) {
            String name = attributes[pair].toString();
            String value = value(attributes[pair + 1]);
            run(() -> xml.writeAttribute(name, value));
        }
        return this;
    }

    private static String value(Object value) {
        return value instanceof Double number ? number(number) : value.toString();
    }

    /** One tenth of a unit is finer than a screen shows. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static void run(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A writer on a string failed", impossible);
        }
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }
}
