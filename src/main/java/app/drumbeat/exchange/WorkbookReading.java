package app.drumbeat.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Sheet;
import app.drumbeat.domain.port.Workbook;
import app.drumbeat.words.Places;

/** Reads one XLSX workbook (ECMA-376), every sheet of it, in one pass over its parts. */
final class WorkbookReading {

    private static final int MIME_LENGTH = 80;

    private final Path file;
    private final Progress progress;
    private final Places places;

    WorkbookReading(Path file, Progress progress, Places places) {
        this.file = file;
        this.progress = progress;
        this.places = places;
    }

    Workbook read() throws IOException, Unreadable {
        Limits limits = new Limits();
        try (Archive archive = new Archive(file, limits, progress)) {
            refuseOthers(archive);
            WorkbookParts parts = WorkbookParts.of(archive);
            List<Cell> shared = SharedTexts.of(archive, parts.strings(), limits);
            List<NumberLook> looks = NumberLook.ofStyles(archive, parts.styles());
            List<Sheet> sheets = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            for (WorkbookParts.SheetPart part : parts.sheets()) {
                Optional<XmlPart> opened = archive.open(part.part());
                if (opened.isEmpty()) {
                    problems.add(Problem.warning(part.name(), "exchange.read.missingSheet"));
                    continue;
                }
                try (XmlPart xml = opened.get()) {
                    sheets.add(new SheetReading(part.name(), xml, shared, looks, parts.from1904(), limits, places)
                            .read(part.hidden()));
                }
            }
            if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
                throw new Unreadable("", "exchange.read.empty");
            }
            return new Workbook(sheets, problems);
        } catch (Archive.Overflow e) {
            throw Limits.tooLarge();
        } catch (ZipException | EOFException e) {
            throw new Unreadable("", "exchange.read.brokenArchive");
        }
    }

    /** Other programs pack their documents in the same kind of archive. */
    private static void refuseOthers(Archive archive) throws IOException, Unreadable {
        Optional<String> mime = archive.begin("mimetype", MIME_LENGTH);
        if (mime.filter(type -> type.contains("opendocument.spreadsheet")).isPresent()) {
            throw new Unreadable("", "exchange.read.openDocument");
        }
        if (archive.has("xl/workbook.bin")) {
            throw new Unreadable("", "exchange.read.binaryWorkbook");
        }
        if (!archive.has("[Content_Types].xml") || archive.has("word/document.xml")
                || archive.has("ppt/presentation.xml")) {
            throw new Unreadable("", "exchange.read.otherArchive");
        }
    }
}
