package app.drumbeat.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * One XML part of a workbook, walked from tag to tag. Document types, and with them entities of any kind, are refused
 * (ECMA-376 part 2, 8.1.4 allows none).
 */
final class XmlPart implements AutoCloseable {

    private static final char MARK = '\ufeff';
    private static final int BUFFER = 1 << 14;
    private static final XMLInputFactory FACTORY = factory();

    private final Reader in;
    private final XMLStreamReader reader;
    private final Limits limits;

    /** @param in UTF-8, as every spreadsheet program writes it; what a part says of its encoding is not believed */
    XmlPart(InputStream in, Limits limits) throws IOException, Unreadable {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
        this.limits = limits;
        try {
            skipMark();
            reader = FACTORY.createXMLStreamReader(this.in);
        } catch (XMLStreamException e) {
            in.close();
            throw broken(e);
        }
    }

    /** On to the next tag that opens or closes; false at the end. */
    boolean next() throws Unreadable {
        return nextTag(null);
    }

    /** On to the next tag; the text before it goes to the builder. */
    boolean nextTag(@Nullable StringBuilder text) throws Unreadable {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                        limits.tag();
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Unreadable("", "exchange.read.entities");
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        append(text);
                    default -> {
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The text up to the end of the element that has just begun, with that of the elements in it, but for those named. */
    String text(String without) throws Unreadable {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int muted = 0;
        while (depth > 0 && nextTag(muted == 0 ? text : null)) {
            boolean start = reader.isStartElement();
            depth += start ? 1 : -1;
            if (reader.getLocalName().equals(without)) {
                muted += start ? 1 : -1;
            }
        }
        return text.toString();
    }

    boolean opens(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean closes(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The value of an attribute whatever its namespace, or empty. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void skipMark() throws IOException {
        in.mark(1);
        if (in.read() != MARK) {
            in.reset();
        }
    }

    private void append(@Nullable StringBuilder text) throws Unreadable {
        if (text == null) {
            return;
        }
        if (text.length() + reader.getTextLength() > Limits.LONGEST_CELL) {
            throw Limits.longCell("");
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private static Unreadable broken(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof XmlGuard.EndlessRun || cause instanceof XMLStreamException stream
                    && stream.getNestedException() instanceof XmlGuard.EndlessRun) {
                return Limits.longCell("");
            }
        }
        return new Unreadable("", "exchange.read.brokenArchive");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
