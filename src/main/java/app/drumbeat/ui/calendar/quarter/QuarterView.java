package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.ui.calendar.CalendarMode;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.calendar.PlanView;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.EmptyState;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Tips;
import app.drumbeat.words.Texts;

/** Thirteen weeks of the plan, one row for each channel, one mark for each post: the rhythm at a glance. */
public final class QuarterView implements PlanView {

    /** How many posts have a mark or are counted in one, from a first week on. */
    public record Seen(LocalDate firstWeek, int posts) {}

    /** In a page of this width the title has room for two years. */
    private static final double ROOMY = 740;

    private final QuarterViewModel model;
    private final CalendarViewModel calendar;
    private final QuarterWords words;
    private final QuarterSheet sheet;
    private final QuarterRows rows;
    private final QuarterKeys keys;
    private final QuarterMenus menus;
    private final StackPane node;
    private boolean keysLead;

    public QuarterView(QuarterViewModel model, Navigator navigator, Texts texts, Dates dates) {
        this.model = model;
        this.calendar = model.calendar();
        words = new QuarterWords(texts, dates);
        sheet = new QuarterSheet(words, new Tips());
        rows = sheet.rows();
        menus = new QuarterMenus(model, words);
        keys = new QuarterKeys(model, () -> current().ifPresent(menus::show));
        QuarterMouse mouse = new QuarterMouse(model, menus);
        QuarterDrag drag = new QuarterDrag(model, words, sheet.sign());
        rows.onMade(row -> {
            mouse.serve(row);
            drag.serve(row);
            row.focusVisibleProperty().subscribe(this::stand);
            row.focusedProperty().subscribe(this::stand);
        });
        EmptyState empty = new EmptyState(texts.of("quarter.empty"), texts.of("calendar.hint.noChannels"),
                texts.of("calendar.hint.noChannels.step"), () -> navigator.goTo(Navigator.Page.SETTINGS));
        node = new StackPane(sheet, empty);
        node.getStyleClass().add("quarter-place");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> lead(false));
        model.pageProperty().subscribe(page -> {
            boolean nothing = page.filter(plan -> plan.rows().isEmpty()).isPresent();
            sheet.setVisible(!nothing);
            empty.setVisible(nothing);
            page.ifPresent(this::show);
        });
        calendar.cursorProperty().subscribe(day -> stand());
        calendar.selectedProperty().subscribe(rows::mark);
        model.channelProperty().subscribe(this::moved);
    }

    @Override
    public CalendarMode mode() {
        return CalendarMode.QUARTER;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return node.widthProperty().map(width -> width.doubleValue() >= ROOMY)
                .flatMap(roomy -> model.firstProperty()
                        .map(first -> first.map(week -> words.title(week, roomy)).orElse("")));
    }

    @Override
    public void shown() {
        model.show();
    }

    @Override
    public void hidden() {
        model.hide();
    }

    @Override
    public Optional<Id<Channel>> channel() {
        return model.channelProperty().get();
    }

    @Override
    public void focus() {
        current().ifPresent(Node::requestFocus);
    }

    /** What was drawn last; nothing before the first time. */
    public Optional<Seen> seen() {
        boolean waiting = rows.isNeedsLayout() || rows.rows().stream().anyMatch(row -> row.sheet().isNeedsLayout());
        return model.pageProperty().get().filter(plan -> !waiting)
                .map(plan -> new Seen(plan.first(), rows.rows().stream().mapToInt(row -> row.sheet().seen()).sum()));
    }

    QuarterSheet sheet() {
        return sheet;
    }

    private void show(QuarterPlan plan) {
        boolean inside = rows.rows().stream().anyMatch(Node::isFocused);
        sheet.show(plan);
        if (inside) {
            focus();
        }
        rows.mark(calendar.selectedProperty().get());
        stand();
    }

    /** The keys have come into another row; the focus goes with them where it was in one. */
    private void moved(Optional<Id<Channel>> channel) {
        boolean inside = rows.rows().stream().anyMatch(Node::isFocused);
        stand();
        channel.flatMap(rows::row).ifPresent(row -> {
            sheet.bringIntoSight(row);
            if (inside) {
                row.requestFocus();
            }
        });
    }

    private void stand() {
        boolean ringed = rows.rows().stream().anyMatch(row -> row.isFocused() && (keysLead || row.isFocusVisible()));
        Optional<LocalDate> day = Optional.of(calendar.cursorProperty().get())
                .filter(there -> model.pageProperty().get().filter(plan -> plan.span().contains(there)).isPresent());
        rows.stand(model.channelProperty().get(), day, ringed);
    }

    private Optional<ChannelRow> current() {
        return model.channelProperty().get().flatMap(rows::row);
    }

    private void lead(boolean byKeys) {
        keysLead = byKeys;
        stand();
    }

    private void pressed(KeyEvent event) {
        lead(true);
        if (event.getTarget() instanceof ChannelRow && keys.pressed(event)) {
            event.consume();
        }
    }
}
