package app.drumbeat.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Sheet;
import app.drumbeat.domain.port.Workbook;
import app.drumbeat.words.Places;

/**
 * Reads one CSV file (RFC 4180 and its relatives): any of the usual separators, quoted or not, in any of the usual encodings.
 *
 * <p>A first line {@code sep=;} is an order to the reader and no row; spreadsheets do not count it either. Quotation marks
 * that do not fit together are taken for plain characters, and that is said.
 */
final class CsvReading {

    private static final int SAMPLE = 1 << 16;
    private static final char NEVER_WRITTEN = '\uffff';

    private final Path file;
    private final Progress progress;
    private final Places places;
    private final List<Problem> problems = new ArrayList<>();

    CsvReading(Path file, Progress progress, Places places) {
        this.file = file;
        this.progress = progress;
        this.places = places;
    }

    Workbook read() throws IOException, Unreadable {
        if (Files.size(file) > Limits.MOST_BYTES) {
            throw Limits.tooLarge();
        }
        Decoding decoding = Decoding.of(file);
        decoding.warning().ifPresent(problems::add);
        String sample = sample(decoding);
        boolean told = sample.toLowerCase(Locale.ROOT).startsWith("sep=") && sample.length() > 4;
        CsvDialect dialect = told ? new CsvDialect(sample.charAt(4), true, false) : CsvDialect.of(sample);
        List<List<Cell>> rows = rows(decoding, dialect, told);
        if (rows.stream().allMatch(List::isEmpty)) {
            throw new Unreadable("", "exchange.read.empty");
        }
        return new Workbook(List.of(new Sheet("", false, rows, List.of())), problems);
    }

    /** Tries with quotes, with blanks around them, and without any. */
    private List<List<Cell>> rows(Decoding decoding, CsvDialect dialect, boolean skipFirstLine)
            throws IOException, Unreadable {
        int firstMistake = 0;
        for (CsvDialect tried : dialect.quotes()
                ? List.of(dialect, dialect.trimmed(), dialect.withoutQuotes())
                : List.of(dialect)) {
            CsvRows rows = new CsvRows(places);
            if (parse(decoding, tried, skipFirstLine, rows)) {
                if (!tried.quotes() && firstMistake > 0) {
                    problems.add(Problem.warning("", "exchange.read.brokenQuotes"));
                }
                return rows.rows();
            }
            firstMistake = firstMistake == 0 ? rows.rows().size() + 1 : firstMistake;
        }
        // Without quotes nothing but an endless cell is a mistake.
        throw Limits.longCell(places.row("", firstMistake));
    }

    /** Whether the file can be read in this way. */
    private boolean parse(Decoding decoding, CsvDialect dialect, boolean skipFirstLine, CsvRows rows)
            throws IOException, Unreadable {
        try (Reader reader = open(decoding, progress);
                CsvReader<Boolean> csv = CsvReader.builder().fieldSeparator(dialect.separator())
                        .quoteCharacter(dialect.quotes() ? '"' : NEVER_WRITTEN)
                        .trimWhitespacesAroundQuotes(dialect.blanksBeforeQuotes()).allowUnclosedQuote(false)
                        .skipEmptyLines(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).maxBufferSize(2 * Limits.LONGEST_CELL)
                        .build(rows, reader)) {
            if (skipFirstLine) {
                csv.skipLines(1);
            }
            csv.forEach(row -> {});
            return true;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof RuntimeException ours) {
                throw reason(ours);
            }
            return false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What our own code threw comes back wrapped by the parser. */
    private static RuntimeException reason(RuntimeException thrown) throws Unreadable {
        if (thrown instanceof CsvRows.Broken broken) {
            throw broken.reason();
        }
        return thrown;
    }

    private String sample(Decoding decoding) throws IOException {
        try (Reader reader = open(decoding, Progress.NONE)) {
            char[] sample = new char[SAMPLE];
            int length = 0;
            int read = 0;
            while (length < SAMPLE && (read = reader.read(sample, length, SAMPLE - length)) > 0) {
                length += read;
            }
            return new String(sample, 0, length);
        }
    }

    private Reader open(Decoding decoding, Progress watched) throws IOException {
        InputStream in = new WatchedStream(Files.newInputStream(file), Files.size(file), watched);
        try {
            in.skipNBytes(decoding.skip());
            return new BufferedReader(new InputStreamReader(in, decoding.charset()), SAMPLE);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
