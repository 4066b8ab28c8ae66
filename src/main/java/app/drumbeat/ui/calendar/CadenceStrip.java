package app.drumbeat.ui.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.ui.kit.Tips;

/** The rhythm of all channels, side by side: the first thing people look at. A click shows one channel alone. */
final class CadenceStrip extends Region {

    static final double HEIGHT = 54;

    private final CalendarViewModel model;
    private final CalendarWords words;
    private final Tips tips;
    private final List<RhythmCell> cells = new ArrayList<>();

    CadenceStrip(CalendarViewModel model, CalendarWords words, Tips tips) {
        this.model = model;
        this.words = words;
        this.tips = tips;
        getStyleClass().add("cadence-strip");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        model.overviewProperty().subscribe(this::show);
        model.onlyProperty().subscribe(this::filter);
        model.modeProperty().subscribe(mode -> offer());
    }

    private void show(Overview overview) {
        while (cells.size() > overview.rhythms().size()) {
            cells.removeLast();
        }
        while (cells.size() < overview.rhythms().size()) {
            cells.add(cell());
        }
        DayOfWeek weekStart = overview.weekStart();
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).show(overview.rhythms().get(i), overview.today(), weekStart);
        }
        if (!getChildren().equals(cells)) {
            getChildren().setAll(cells);
        }
        filter(model.onlyProperty().get());
        offer();
        requestLayout();
    }

    /** Where there is a channel; but the rows of a quarter say the same at length. */
    private void offer() {
        boolean wanted = !cells.isEmpty() && model.modeProperty().get() != CalendarMode.QUARTER;
        setVisible(wanted);
        setManaged(wanted);
    }

    private void filter(Set<Id<Channel>> only) {
        for (RhythmCell cell : cells) {
            boolean shown = cell.channel().map(only::contains).orElse(false);
            cell.setFilter(shown && only.size() == 1, !only.isEmpty() && !shown);
        }
    }

    private RhythmCell cell() {
        RhythmCell cell = new RhythmCell(words, tips);
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                cell.requestFocus();
                cell.channel().ifPresent(model::showOnly);
            }
        });
        cell.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean turned = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT;
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                cell.channel().ifPresent(model::showOnly);
                event.consume();
            } else if (turned && !event.isAltDown()) {
                int next = cells.indexOf(cell) + (event.getCode() == KeyCode.RIGHT ? 1 : -1);
                if (next >= 0 && next < cells.size()) {
                    cells.get(next).requestFocus();
                }
                event.consume();
            }
        });
        return cell;
    }

    /** All cells have one form, the roomiest in which each of them can say what it has to. */
    @Override
    protected void layoutChildren() {
        double narrowest = Math.floor(getWidth() / Math.max(1, cells.size()));
        RhythmCell.Form form = cells.stream().map(cell -> cell.roomiest(narrowest)).max(Comparator.naturalOrder())
                .orElse(RhythmCell.Form.STACKED);
        for (int i = 0; i < cells.size(); i++) {
            double left = Math.round(getWidth() * i / cells.size());
            double right = Math.round(getWidth() * (i + 1) / cells.size());
            cells.get(i).setForm(form);
            cells.get(i).resizeRelocate(left, 0, right - left, getHeight());
        }
    }
}
