package app.drumbeat.ui.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import app.drumbeat.application.exchange.ExportFormat;
import app.drumbeat.application.exchange.ExportOutlook;
import app.drumbeat.application.exchange.ExportReport;
import app.drumbeat.application.exchange.ExportService;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.ui.kit.Delivery;
import app.drumbeat.ui.kit.Dialogs.FileKind;
import app.drumbeat.words.Texts;

/** Posts that are about to be written as a table or a plan file: which, as what, and how many that makes. */
public final class ExportViewModel {

    /** Which posts: all, or those of some days. */
    public enum Extent {
        ALL, DAYS
    }

    private final ExportService exports;
    private final Delivery delivery;
    private final Texts texts;
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.XLSX);
    private final ObjectProperty<Extent> extent = new SimpleObjectProperty<>(Extent.ALL);
    private final ObjectProperty<DateSpan> span;

    /**
     * Begins with all posts, as a workbook.
     *
     * @param shown the days that are suggested where not everything is wanted
     */
    public ExportViewModel(ExportService exports, DateSpan shown, Delivery delivery) {
        this.exports = exports;
        this.delivery = delivery;
        this.texts = delivery.texts();
        this.span = new SimpleObjectProperty<>(shown);
        format.subscribe(wanted -> delivery.target().end(wanted.ending()));
        for (Observable choice : List.of(format, extent, span)) {
            choice.addListener(changed -> foresee());
        }
        foresee();
    }

    // --- what the view binds to

    public ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    public ObjectProperty<Extent> extentProperty() {
        return extent;
    }

    public ObjectProperty<DateSpan> spanProperty() {
        return span;
    }

    public Delivery delivery() {
        return delivery;
    }

    // --- what a person can do

    public void chooseFile() {
        ExportFormat wanted = format.get();
        delivery.target().choose(texts.of("export.dialog.title"),
                new FileKind(texts.of("export.dialog.kind." + wanted.name()), List.of("*" + wanted.ending())),
                wanted.ending());
    }

    public void export() {
        ExportFormat wanted = format.get();
        delivery.errand().start(texts.of("export.dialog.working"),
                progress -> exports.export(delivery.target().file(), wanted, from(), to(), progress), this::written);
    }

    private void written(ExportReport report) {
        Optional<Problem> wrong = report.problems().stream().filter(Problem::isError).findFirst();
        if (wrong.isPresent()) {
            delivery.errand().refuse(texts.of(wrong.get().key(), wrong.get().args().toArray()));
            return;
        }
        String sentence = texts.of("export.dialog.done", report.posts());
        if (format.get() == ExportFormat.PLAN) {
            delivery.done().tellToShow(sentence, delivery.target().file());
        } else {
            delivery.done().tellToOpen(sentence, delivery.target().file());
        }
    }

    private Optional<LocalDate> from() {
        return Optional.of(span.get().first()).filter(day -> extent.get() == Extent.DAYS);
    }

    private Optional<LocalDate> to() {
        return Optional.of(span.get().last()).filter(day -> extent.get() == Extent.DAYS);
    }

    private void foresee() {
        Optional<LocalDate> first = from();
        Optional<LocalDate> last = to();
        delivery.foresee(() -> exports.outlook(first, last), this::said);
    }

    private String said(ExportOutlook found) {
        String posts = texts.of("export.dialog.posts", found.posts());
        return found.left() == 0 ? posts : posts + " " + texts.of("export.dialog.left", found.left());
    }
}
