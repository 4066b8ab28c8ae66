package app.drumbeat.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.port.Paper;
import app.drumbeat.domain.port.PlanPrinter.Detail;
import app.drumbeat.domain.port.Progress;

/** A month that came out of the printer, read again. */
record Printed(int pages, byte[] octets) {

    static Printed of(MonthPlan plan, Detail detail) {
        return of(plan, Paper.A4, detail);
    }

    static Printed of(MonthPlan plan, Paper paper, Detail detail) {
        try {
            Path file = Files.createTempFile("month", ".pdf");
            try {
                int pages = new PdfPlanPrinter().print(plan, paper, detail, file, Progress.NONE);
                return new Printed(pages, Files.readAllBytes(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that a reader finds, page after page, without blanks: lines break where the paper is narrow. */
    String words() {
        return solid(read(1, Integer.MAX_VALUE));
    }

    /** All that a reader finds on one page, from 1 up, without blanks. */
    String wordsOf(int page) {
        return solid(read(page, page));
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(octets);
    }

    /** What each piece of the document is, in the order in which it is read aloud. */
    List<String> roles() throws IOException {
        try (PDDocument document = open()) {
            COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            COSArray pieces = root.getCOSDictionary(COSName.K).getCOSArray(COSName.K);
            List<String> roles = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                roles.add(((COSDictionary) pieces.getObject(i)).getNameAsString(COSName.S));
            }
            return roles;
        }
    }

    static String solid(String words) {
        return words.replaceAll("\\s", "");
    }

    private String read(int first, int last) {
        try (PDDocument document = open()) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setStartPage(first);
            reader.setEndPage(last);
            return reader.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
