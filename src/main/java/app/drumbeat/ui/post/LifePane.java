package app.drumbeat.ui.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.ShelfLife;
import app.drumbeat.words.Texts;

/** How long an idea keeps: until when it is good, whether it stays when it is planned, and from when it may be planned again. */
final class LifePane extends VBox {

    private final PostEditorViewModel model;
    private final Texts texts;
    private final DatePicker bestBefore;
    private final CheckBox evergreen = new CheckBox();
    private final DatePicker reuseFrom;
    private final HBox reuse;
    private boolean showing;

    LifePane(PostEditorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("life");
        bestBefore = day("post.life.bestBefore", ShelfLife::bestBefore);
        reuseFrom = day("post.life.reuseFrom", ShelfLife::reusedFrom);
        evergreen.setId("life-evergreen");
        evergreen.setText(texts.of("post.life.evergreen"));
        evergreen.setOnAction(event -> model.keep(life -> life.evergreen(evergreen.isSelected())));
        reuse = line("post.life.reuseFrom", reuseFrom);
        getChildren().addAll(line("post.life.bestBefore", bestBefore), evergreen, reuse);
        model.openProperty().subscribe(open -> {
            boolean idea = open.filter(now -> now.post().status() == PostStatus.IDEA).isPresent();
            setVisible(idea);
            setManaged(idea);
            open.filter(now -> idea).ifPresent(this::show);
        });
    }

    private void show(OpenPost open) {
        showing = true;
        ShelfLife life = open.post().life();
        bestBefore.setValue(life.bestBefore().orElse(null));
        evergreen.setSelected(life.evergreen());
        reuseFrom.setValue(life.reuseFrom().orElse(null));
        reuse.setVisible(life.evergreen());
        reuse.setManaged(life.evergreen());
        setDisable(!open.writable());
        showing = false;
    }

    private DatePicker day(String key, BiFunction<ShelfLife, Optional<LocalDate>, ShelfLife> put) {
        DatePicker picker = new DatePicker();
        picker.setId(key.replace('.', '-'));
        picker.getStyleClass().add("date-field");
        picker.setAccessibleText(texts.of(key));
        picker.valueProperty().subscribe((old, day) -> {
            if (!showing) {
                model.keep(life -> put.apply(life, Optional.ofNullable(day)));
            }
        });
        return picker;
    }

    private HBox line(String key, DatePicker picker) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(picker);
        label.setMinWidth(84);
        HBox.setHgrow(picker, Priority.ALWAYS);
        HBox line = new HBox(label, picker);
        line.getStyleClass().add("life-line");
        return line;
    }
}
