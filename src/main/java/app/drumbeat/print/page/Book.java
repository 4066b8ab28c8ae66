package app.drumbeat.print.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.CRC32;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import app.drumbeat.domain.port.Paper;
import app.drumbeat.print.type.FontFile;
import app.drumbeat.print.type.TypeCase;
import app.drumbeat.print.type.TypeSetter;

/**
 * A document in the making: its fonts, its pages, and what it is called.
 *
 * <p>The same drawing gives the same octets: no clock, no random number and no order of a hash table goes into it.
 */
public final class Book implements AutoCloseable {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final PDDocument document = new PDDocument();
    private final TypeCase fonts = new TypeCase(document);
    private final TypeSetter typeSetter = new TypeSetter(fonts);
    private final ReadingOrder readingOrder = new ReadingOrder();
    private final CRC32 fingerprint = new CRC32();
    private final Paper paper;

    public Book(Paper paper) {
        this.paper = paper;
    }

    public Paper paper() {
        return paper;
    }

    public TypeSetter typeSetter() {
        return typeSetter;
    }

    /** Whether some words set so far hold characters that no font here can show. */
    public boolean hasBoxed() {
        return fonts.hasBoxed();
    }

    /** Draws the next page. */
    public void page(Consumer<PageCanvas> drawing) {
        PageCanvas canvas = new PageCanvas(paper.widthMillimetres(), paper.heightMillimetres(), fonts);
        drawing.accept(canvas);
        byte[] content = canvas.content();
        fingerprint.update(content);
        PDPage page = new PDPage(new PDRectangle((float) (paper.widthMillimetres() * POINTS_PER_MILLIMETRE),
                (float) (paper.heightMillimetres() * POINTS_PER_MILLIMETRE)));
        PDResources resources = new PDResources();
        for (FontFile font : canvas.fonts()) {
            resources.put(COSName.getPDFName(font.resource()), fonts.font(font));
        }
        page.setResources(resources);
        readingOrder.add(page, canvas.pieces());
        try {
            page.setContents(new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.addPage(page);
    }

    /**
     * Writes the document. Nothing can be drawn afterwards.
     *
     * @param language of its words
     * @param made the day that it says it was made on
     */
    public void write(OutputStream out, String title, Locale language, ZonedDateTime made) throws IOException {
        fonts.embed();
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer("Drumbeat");
        information.setCreationDate(GregorianCalendar.from(made));
        information.setModificationDate(GregorianCalendar.from(made));
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(language.toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        readingOrder.write(document.getDocumentCatalog().getCOSObject());
        document.setDocumentId(fingerprint.getValue());
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
