package app.drumbeat.ui.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Timetable;
import app.drumbeat.domain.channel.WeeklySlot;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.DayToggles;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.NumberField;
import app.drumbeat.ui.kit.TypedTime;
import app.drumbeat.words.Texts;

/** The usual times of one channel, a line for each time with its weekdays, and how far apart its posts must be. */
final class TimetablePane extends VBox {

    private static final LocalTime FIRST = LocalTime.of(9, 0);

    private final Texts texts;
    private final Dates dates;
    private final Channel channel;
    private final DayOfWeek weekStart;
    private final Consumer<Timetable> changed;

    TimetablePane(Texts texts, Channel channel, DayOfWeek weekStart, Consumer<Timetable> changed) {
        super(8);
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        this.channel = channel;
        this.weekStart = weekStart;
        this.changed = changed;
        getStyleClass().add("cadence");
        byTime().forEach((time, days) -> getChildren().add(line(time, days)));
        Button add = new Button(texts.of("settings.times.add"));
        add.getStyleClass().add("times-add");
        add.setOnAction(event -> add());
        Label help = new Label(texts.of("settings.times.help"));
        help.getStyleClass().add("form-help");
        help.setWrapText(true);
        getChildren().addAll(add, help, spacing());
    }

    private TreeMap<LocalTime, Set<DayOfWeek>> byTime() {
        return channel.timetable().slots().stream().collect(Collectors.groupingBy(WeeklySlot::time, TreeMap::new,
                Collectors.mapping(WeeklySlot::day, Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)))));
    }

    private Node line(LocalTime time, Set<DayOfWeek> days) {
        TextField field = new TextField(dates.time(time));
        field.getStyleClass().add("time-field");
        field.setPrefColumnCount(6);
        field.setAccessibleText(texts.of("settings.times.time"));
        Runnable leave = () -> retime(field, time, days);
        field.setOnAction(event -> leave.run());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                leave.run();
            }
        });
        Button remove = new Button("", Icons.CLOSE.node());
        remove.getStyleClass().add("quiet-button");
        remove.setAccessibleText(texts.of("settings.times.remove", dates.time(time)));
        remove.setOnAction(event -> put(time, time, Set.of()));
        Label on = new Label(texts.of("settings.times.on"));
        on.getStyleClass().add("form-label");
        FlowPane line = new FlowPane(8, 6, field, on,
                new DayToggles(texts, weekStart, days, wanted -> put(time, time, wanted)), remove);
        line.getStyleClass().add("cadence-rule");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void retime(TextField field, LocalTime time, Set<DayOfWeek> days) {
        Optional<LocalTime> typed = field.getText().isBlank()
                ? Optional.empty()
                : new TypedTime(texts).read(field.getText()).value();
        if (typed.isEmpty() || typed.get().equals(time)) {
            field.setText(dates.time(time));
        } else {
            put(time, typed.get(), days);
        }
    }

    private Node spacing() {
        Label before = new Label(texts.of("settings.spacing.before"));
        Label after = new Label(texts.of("settings.spacing.minutes"));
        before.getStyleClass().add("form-label");
        after.getStyleClass().add("form-label");
        HBox line = new HBox(8, before, new NumberField(channel.timetable().spacing(), Timetable.MOST_SPACING,
                before.getText() + " … " + after.getText(),
                minutes -> changed.accept(channel.timetable().apart(minutes))), after);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void add() {
        Set<LocalTime> known = byTime().keySet();
        LocalTime time = FIRST;
        while (known.contains(time)) {
            time = time.plusHours(1);
        }
        Set<DayOfWeek> days = channel.cadence().isEmpty()
                ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                : channel.cadence().rules().getLast().days();
        put(time, time, days);
    }

    private void put(LocalTime old, LocalTime time, Set<DayOfWeek> days) {
        List<WeeklySlot> slots = new ArrayList<>(Stream.concat(
                channel.timetable().slots().stream().filter(slot -> !slot.time().equals(old)),
                days.stream().map(day -> new WeeklySlot(day, time))).toList());
        changed.accept(channel.timetable().with(slots));
    }
}
