package app.drumbeat.ui.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.stage.Popup;

/** A small month to pick a day from, under a button. */
final class DayPicker {

    private final Popup popup = new Popup();
    private final Consumer<LocalDate> picked;

    DayPicker(Consumer<LocalDate> picked) {
        this.picked = picked;
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /**
     * @param day the one that is picked now
     * @param today which month is shown where none is
     */
    void show(Node under, Optional<LocalDate> day, Optional<LocalDate> today) {
        DatePicker picker = new DatePicker(day.or(() -> today).orElse(null));
        picker.setShowWeekNumbers(true);
        DatePickerSkin skin = new DatePickerSkin(picker);
        picker.setSkin(skin);
        Node month = skin.getPopupContent();
        picker.valueProperty().subscribe((old, chosen) -> {
            if (old != null && chosen != null) {
                popup.hide();
                picked.accept(chosen);
            }
        });
        popup.getContent().setAll(month);
        if (month instanceof Parent parent) {
            parent.getStylesheets().setAll(under.getScene().getStylesheets());
        }
        Bounds place = under.localToScreen(under.getBoundsInLocal());
        popup.show(under, place.getMinX() - 180, place.getMaxY() + 4);
        month.requestFocus();
    }
}
