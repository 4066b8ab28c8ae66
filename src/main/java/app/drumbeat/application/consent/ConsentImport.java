package app.drumbeat.application.consent;

import java.nio.file.Path;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Sheet;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.port.TableFormat;
import app.drumbeat.domain.port.Workbook;

/** Take in a list of consents that somebody kept in a spreadsheet: first see what it brings, then take it in, as one step. */
public final class ConsentImport {

    private final Workspace workspace;
    private final TableFormat tables;
    private final Fresh fresh;
    private final PersonLock lock;

    public ConsentImport(Workspace workspace, TableFormat tables, Fresh fresh, PersonLock lock) {
        this.workspace = workspace;
        this.tables = tables;
        this.fresh = fresh;
        this.lock = lock;
    }

    /**
     * What a list would bring.
     *
     * @param fresh consents that are not in the register
     * @param known how many are in it already, by their reference: these stay as they are
     * @param problems rows that are left out, and why; what was taken for granted
     */
    public record Preview(List<Consent> fresh, int known, List<Problem> problems) {

        public Preview {
            fresh = List.copyOf(fresh);
            problems = List.copyOf(problems);
        }
    }

    /** Reads the sheet that brings most. */
    public Preview preview(Path file) {
        Workbook workbook = tables.read(file, Progress.NONE);
        if (workbook.sheets().isEmpty()) {
            return new Preview(List.of(), 0, workbook.problems());
        }
        Library library = workspace.library();
        boolean monthFirst = isMonthFirst(library.calendar().language());
        ConsentRows.Read best = workbook.sheets().stream()
                .map((Sheet sheet) -> new ConsentRows(sheet, library.channels().list(), workspace.today(), monthFirst,
                        fresh::id).read())
                .max(Comparator.comparingInt(read -> read.consents().size())).orElseThrow();
        Set<String> known = library.consents().list().stream().map(Consent::reference).collect(Collectors.toSet());
        List<Consent> news = new ArrayList<>();
        int there = 0;
        for (Consent consent : best.consents()) {
            if (known.add(consent.reference())) {
                news.add(consent);
            } else {
                there++;
            }
        }
        return new Preview(news, there, best.problems());
    }

    /**
     * Takes consents in.
     *
     * @throws IllegalStateException if who they are is locked
     */
    public boolean takeIn(List<Consent> consents) {
        List<Change<?>> changes = new ArrayList<>();
        consents.forEach(
                consent -> changes.add(Change.made(consent.of(lock.kept(consent.person(), consent.id())))));
        return workspace.perform(StepName.of("step.consent.import", consents.size()),
                library -> new Changes(changes));
    }

    /** Whether figures of a date are meant as month, day: where the country writes them so. */
    private static boolean isMonthFirst(Locale language) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null,
                IsoChronology.INSTANCE, language);
        return !language.getCountry().isEmpty() && pattern.indexOf('M') < pattern.indexOf('d')
                && pattern.indexOf('y') > pattern.indexOf('M');
    }
}
