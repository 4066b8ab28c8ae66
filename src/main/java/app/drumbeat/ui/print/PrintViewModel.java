package app.drumbeat.ui.print;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import app.drumbeat.application.print.PrintReport;
import app.drumbeat.application.print.PrintService;
import app.drumbeat.application.print.PrintWish;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Paper;
import app.drumbeat.domain.port.PlanPrinter.Detail;
import app.drumbeat.ui.kit.Chosen;
import app.drumbeat.ui.kit.Delivery;
import app.drumbeat.ui.kit.Dialogs.FileKind;
import app.drumbeat.ui.kit.WrittenFiles;
import app.drumbeat.words.Texts;

/** Months that are about to be put on paper: which, on what, and how many posts that shows. */
public final class PrintViewModel {

    /** How many months in a row can be printed at once. */
    public static final List<Integer> COUNTS = List.of(1, 2, 3, 6, 12);

    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 24;
    private static final String ENDING = ".pdf";

    private final PrintService paper;
    private final Chosen<Channel> channels;
    private final List<YearMonth> months;
    private final Delivery delivery;
    private final Texts texts;
    private final ObjectProperty<YearMonth> month;
    private final ObjectProperty<Integer> count = new SimpleObjectProperty<>(1);
    private final ObjectProperty<Paper> sheet = new SimpleObjectProperty<>(Paper.A4);
    private final ObjectProperty<Detail> detail = new SimpleObjectProperty<>(Detail.WALL);

    /**
     * Begins with one month, all channels, for the wall.
     *
     * @param shown the month on screen
     */
    public PrintViewModel(PrintService paper, List<Channel> channels, YearMonth shown, Delivery delivery) {
        this.paper = paper;
        this.channels = new Chosen<>(channels);
        this.months = IntStream.rangeClosed(-MONTHS_BACK, MONTHS_AHEAD).mapToObj(shown::plusMonths).toList();
        this.month = new SimpleObjectProperty<>(shown);
        this.delivery = delivery;
        this.texts = delivery.texts();
        for (Observable choice : List.of(month, count, sheet, detail, this.channels.wanted())) {
            choice.addListener(changed -> foresee());
        }
        foresee();
    }

    // --- what the view binds to

    public Chosen<Channel> channels() {
        return channels;
    }

    /** The months that can be chosen: a year back and two ahead of the one on screen. */
    public List<YearMonth> months() {
        return months;
    }

    public ObjectProperty<YearMonth> monthProperty() {
        return month;
    }

    /** How many months in a row, each in a file of its own. */
    public ObjectProperty<Integer> countProperty() {
        return count;
    }

    public ObjectProperty<Paper> sheetProperty() {
        return sheet;
    }

    public ObjectProperty<Detail> detailProperty() {
        return detail;
    }

    public Delivery delivery() {
        return delivery;
    }

    public BooleanBinding ready() {
        return channels.enough();
    }

    // --- what a person can do

    public void chooseFile() {
        delivery.target().choose(texts.of("print.dialog.title"),
                new FileKind(texts.of("print.dialog.kind"), List.of("*" + ENDING)), ENDING);
        foresee();
    }

    public void print() {
        PrintWish wish = wish();
        delivery.errand().start(texts.of("print.dialog.working"),
                progress -> paper.print(wish, delivery.target().file(), progress),
                this::written);
    }

    private void written(PrintReport report) {
        WrittenFiles written = delivery.done();
        if (report.files().size() == 1) {
            written.tellToOpen(texts.of("print.dialog.done", report.pages()), report.files().getFirst());
        } else {
            written.tellToShow(texts.of("print.dialog.done.several", report.files().size(), report.pages()),
                    report.files().getFirst());
        }
    }

    private PrintWish wish() {
        return new PrintWish(month.get(), count.get(), channels.named(Channel::id), sheet.get(), detail.get());
    }

    private void foresee() {
        PrintWish asked = wish();
        delivery.target().suggest(asked.count() == 1 ? "drumbeat-" + asked.first() + ENDING : "drumbeat" + ENDING);
        delivery.target().writes(file -> PrintService.files(asked, file));
        if (ready().get()) {
            delivery.foresee(() -> paper.posts(asked), posts -> said(asked, posts));
        } else {
            delivery.foresee(texts.of("print.dialog.noChannel"));
        }
    }

    private String said(PrintWish asked, int posts) {
        String found = texts.of("print.dialog.posts", posts);
        List<Path> files = PrintService.files(asked, delivery.target().file());
        return files.size() == 1
                ? found
                : found + " " + texts.of("print.dialog.files", files.size(), files.getFirst().getFileName(),
                        files.getLast().getFileName());
    }
}
