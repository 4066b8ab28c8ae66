package app.drumbeat.ui.print;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import app.drumbeat.application.print.PrintReport;
import app.drumbeat.application.print.PrintService;
import app.drumbeat.application.print.PrintWish;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Paper;
import app.drumbeat.domain.port.PlanPrinter.Detail;
import app.drumbeat.ui.kit.Delivery;
import app.drumbeat.ui.kit.Dialogs.FileKind;
import app.drumbeat.ui.kit.Errand;
import app.drumbeat.ui.kit.TargetFile;
import app.drumbeat.words.Texts;

/** Months that are about to be put on paper: which, on what, and how many posts that shows. */
public final class PrintViewModel {

    /** How many months in a row can be printed at once. */
    public static final List<Integer> COUNTS = List.of(1, 2, 3, 6, 12);

    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 24;
    private static final String ENDING = ".pdf";

    private final PrintService paper;
    private final List<Channel> channels;
    private final List<YearMonth> months;
    private final Delivery delivery;
    private final Texts texts;
    private final Errand errand;
    private final ObjectProperty<YearMonth> month;
    private final ObjectProperty<Integer> count = new SimpleObjectProperty<>(1);
    private final ObjectProperty<Paper> sheet = new SimpleObjectProperty<>(Paper.A4);
    private final ObjectProperty<Detail> detail = new SimpleObjectProperty<>(Detail.WALL);
    private final ObservableSet<Id<Channel>> chosenChannels;
    private final ReadOnlyStringWrapper outlook = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();

    /**
     * Begins with one month, all channels, for the wall.
     *
     * @param shown the month on screen
     */
    public PrintViewModel(PrintService paper, List<Channel> channels, YearMonth shown, Delivery delivery) {
        this.paper = paper;
        this.channels = List.copyOf(channels);
        this.months = IntStream.rangeClosed(-MONTHS_BACK, MONTHS_AHEAD).mapToObj(shown::plusMonths).toList();
        this.month = new SimpleObjectProperty<>(shown);
        this.delivery = delivery;
        this.texts = delivery.texts();
        this.errand = delivery.errand();
        this.chosenChannels = FXCollections.observableSet(
                channels.stream().map(Channel::id).collect(Collectors.toSet()));
        for (Observable choice : List.of(month, count, sheet, detail, chosenChannels)) {
            choice.addListener(changed -> foresee());
        }
        foresee();
    }

    // --- what the view binds to

    public List<Channel> channels() {
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

    public ObservableSet<Id<Channel>> chosenChannels() {
        return chosenChannels;
    }

    public TargetFile target() {
        return delivery.target();
    }

    public Errand errand() {
        return errand;
    }

    /** How many posts will stand on the paper, and in which files, in sentences. */
    public ReadOnlyStringProperty outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> channels.isEmpty() || !chosenChannels.isEmpty(), chosenChannels);
    }

    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    // --- what a person can do

    public void chooseFile() {
        target().choose(texts.of("print.dialog.title"),
                new FileKind(texts.of("print.dialog.kind"), List.of("*" + ENDING)), ENDING);
        foresee();
    }

    public void print() {
        PrintWish wish = wish();
        errand.start(texts.of("print.dialog.working"), progress -> paper.print(wish, target().file(), progress),
                this::written);
    }

    private void written(PrintReport report) {
        done.set(true);
        if (report.files().size() == 1) {
            delivery.written().tellToOpen(texts.of("print.dialog.done", report.pages()), report.files().getFirst());
        } else {
            delivery.written().tellToShow(texts.of("print.dialog.done.several", report.files().size(), report.pages()),
                    report.files().getFirst());
        }
    }

    private PrintWish wish() {
        return new PrintWish(month.get(), count.get(),
                chosenChannels.size() == channels.size() ? Set.of() : chosenChannels, sheet.get(), detail.get());
    }

    private void foresee() {
        errand.forget();
        PrintWish asked = wish();
        target().suggest(asked.count() == 1 ? "drumbeat-" + asked.first() + ENDING : "drumbeat" + ENDING);
        target().writes(file -> PrintService.files(asked, file));
        if (!ready().get()) {
            outlook.set(texts.of("print.dialog.noChannel"));
            return;
        }
        delivery.background().run(() -> paper.posts(asked), posts -> {
            if (asked.equals(wish())) {
                outlook.set(said(asked, posts));
            }
        });
    }

    private String said(PrintWish asked, int posts) {
        String found = texts.of("print.dialog.posts", posts);
        List<Path> files = PrintService.files(asked, target().file());
        return files.size() == 1
                ? found
                : found + " " + texts.of("print.dialog.files", files.size(), files.getFirst().getFileName(),
                        files.getLast().getFileName());
    }
}
