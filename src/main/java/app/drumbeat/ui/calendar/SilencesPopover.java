package app.drumbeat.ui.calendar;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;

import app.drumbeat.domain.plan.SilenceBand;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.Popovers;

/** Silences that had no room of their own, each to select. */
final class SilencesPopover {

    private final CalendarViewModel model;
    private final CalendarWords words;
    private final VBox lines = new VBox();
    private final PopOver popover = Popovers.of(lines, PopOver.ArrowLocation.BOTTOM_CENTER);

    SilencesPopover(CalendarViewModel model, CalendarWords words) {
        this.model = model;
        this.words = words;
        lines.getStyleClass().add("popover-body");
    }

    void show(Node anchor, List<SilenceBand> bands) {
        lines.getChildren().setAll(bands.stream().map(this::line).toList());
        popover.show(anchor);
        lines.getChildren().getFirst().requestFocus();
    }

    private Node line(SilenceBand band) {
        Button button = new Button(words.fullSilence(band, model.overviewProperty().get().today()),
                new ChannelMark(band.channel(), words.texts()));
        button.getStyleClass().add("silence-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> {
            popover.hide();
            model.select(SilenceStrip.selection(band));
        });
        return button;
    }
}
