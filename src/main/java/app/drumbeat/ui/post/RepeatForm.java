package app.drumbeat.ui.post;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.drumbeat.application.series.SeriesWish;
import app.drumbeat.domain.post.Repeat;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.DayToggles;
import app.drumbeat.ui.kit.NumberField;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.words.Texts;

/** How a post is to return, to be said in full: every so many weeks or months, on which days, until when; with the days that come of it. */
final class RepeatForm extends VBox {

    private static final int MOST_EVERY = 52;
    private static final int MOST_TIMES = 500;
    private static final int DAYS_SHOWN = 5;

    /** What the form begins with. */
    record Start(LocalDate day, Repeat repeat, Optional<LocalDate> last, DayOfWeek weekStart) {}

    /** When a series ends. */
    private enum End {
        NEVER, ON, AFTER
    }

    /** Asks which days would come of a wish. */
    interface Preview {
        void of(LocalDate first, SeriesWish wish, Consumer<List<LocalDate>> then);
    }

    private final Start start;
    private final Texts texts;
    private final Preview preview;
    private final Dates dates;
    private final RepeatWords words;
    private final Choice<Repeat> kind;
    private final Choice<End> end;
    private final HBox days = new HBox();
    private final DatePicker until = new DatePicker();
    private final HBox times;
    private final Label outcome = new Label();
    private Repeat repeat;
    private int every;
    private Set<DayOfWeek> weekdays;
    private int count = 10;
    private long questions;

    RepeatForm(Start start, Texts texts, Preview preview, Consumer<SeriesWish> taken, Runnable cancelled) {
        this.start = start;
        this.texts = texts;
        this.preview = preview;
        this.dates = new Dates(texts.locale());
        this.words = new RepeatWords(texts);
        this.repeat = start.repeat();
        this.every = repeat.every();
        this.weekdays = repeat instanceof Repeat.Weekly weekly ? weekly.days() : EnumSet.of(start.day().getDayOfWeek());
        getStyleClass().add("repeat-form");
        kind = new Choice<>(this::kindName, chosen -> {
            repeat = chosen;
            changed();
        });
        kind.setId("repeat-kind");
        kind.setAccessibleText(texts.of("together.form.kind"));
        end = new Choice<>(this::endName, chosen -> changed());
        end.setId("repeat-end");
        end.setAccessibleText(texts.of("together.form.end"));
        until.setId("repeat-until");
        until.getStyleClass().add("date-field");
        until.setAccessibleText(texts.of("together.form.until"));
        until.setValue(start.last().orElse(start.day().plusMonths(3)));
        until.valueProperty().subscribe((was, is) -> changed());
        times = line(new NumberField(count, MOST_TIMES, texts.of("together.form.times"), this::countTo),
                label(texts.of("together.form.times")));
        outcome.setId("repeat-outcome");
        outcome.getStyleClass().add("field-help");
        outcome.setWrapText(true);
        Button take = PanelParts.small(texts.of("together.form.take"), () -> taken.accept(wish()));
        take.setId("repeat-take");
        Button cancel = PanelParts.small(texts.of("together.form.cancel"), cancelled);
        getChildren().addAll(line(label(texts.of("together.form.every")),
                new NumberField(every, MOST_EVERY, texts.of("together.form.every"), this::everySo), kind), days,
                end, line(until, times), outcome, PanelParts.buttons(take, cancel));
        kind.show(kinds(), matching());
        end.show(List.of(End.values()), start.last().isPresent() ? End.ON : End.NEVER);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelled.run();
                event.consume();
            }
        });
        changed();
    }

    /** Puts the keyboard into the form. */
    void begin() {
        kind.requestFocus();
    }

    private void everySo(int number) {
        every = Math.max(1, number);
        changed();
    }

    private void countTo(int number) {
        count = Math.max(1, number);
        changed();
    }

    /** The three kinds in which a day can return. */
    private List<Repeat> kinds() {
        return Repeat.of(start.day());
    }

    private Repeat matching() {
        return kinds().stream().filter(there -> there.getClass().equals(repeat.getClass())).findFirst()
                .orElse(kinds().getFirst());
    }

    private SeriesWish wish() {
        Repeat wanted = switch (repeat) {
            case Repeat.Weekly weekly -> new Repeat.Weekly(every, weekdays);
            case Repeat.OnDay on -> new Repeat.OnDay(every, on.day());
            case Repeat.OnWeekday on -> new Repeat.OnWeekday(every, on.which(), on.weekday());
        };
        return switch (end.getValue()) {
            case NEVER -> SeriesWish.forever(wanted);
            case ON -> new SeriesWish(wanted, Optional.ofNullable(until.getValue()), OptionalInt.empty());
            case AFTER -> new SeriesWish(wanted, Optional.empty(), OptionalInt.of(count));
        };
    }

    private void changed() {
        if (end.getValue() == null) {
            return;
        }
        boolean weekly = repeat instanceof Repeat.Weekly;
        days.getChildren().setAll(weekly
                ? List.of(new DayToggles(texts, start.weekStart(), weekdays, chosen -> {
                    weekdays = chosen;
                    changed();
                }))
                : List.of());
        shown(days, weekly);
        shown(until, end.getValue() == End.ON);
        shown(times, end.getValue() == End.AFTER);
        SeriesWish wish = wish();
        long question = ++questions;
        preview.of(start.day(), wish, found -> {
            if (question == questions) {
                tell(wish, found);
            }
        });
    }

    private void tell(SeriesWish wish, List<LocalDate> found) {
        String first = found.stream().limit(DAYS_SHOWN).map(day -> dates.day(day, start.day()))
                .collect(Collectors.joining(", "));
        outcome.setText(texts.of("together.form.outcome", words.of(wish.repeat()), found.size(), first,
                found.size() > DAYS_SHOWN ? 1 : 0));
    }

    private String kindName(Repeat kind) {
        return switch (kind) {
            case Repeat.Weekly weekly -> texts.of("together.form.weeks");
            case Repeat.OnDay on -> texts.of("together.form.months.onDay", on.day());
            case Repeat.OnWeekday on -> texts.of("together.form.months.onWeekday", words.which(on));
        };
    }

    private String endName(End kind) {
        return switch (kind) {
            case NEVER -> texts.of("together.form.never");
            case ON -> texts.of("together.form.until");
            case AFTER -> texts.of("together.form.after");
        };
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(6, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
