package app.drumbeat.ui.post;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import app.drumbeat.application.flag.ReadyPoint;
import app.drumbeat.domain.clearance.Concern;
import app.drumbeat.domain.clearance.Remark;
import app.drumbeat.domain.confidentiality.Weight;
import app.drumbeat.domain.wording.WordRule;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.words.Texts;

/** Everything that stands between the open post and going out, the worst first, each with its remedy. */
final class ReadyPane extends VBox {

    private final PostEditorViewModel model;
    private final ReadyDeeds deeds;
    private final Texts texts;
    private final Showing showing;
    private final Label sum = new Label();
    private final VBox rows = new VBox();

    /** Shows where in the post a concern is. */
    interface Showing {
        /** @return whether there is a place to show */
        boolean canShow(Concern.Field field);

        /** Selects characters there. */
        void show(Concern.Field field, int from, int to);
    }

    ReadyPane(PostEditorViewModel model, ReadyDeeds deeds, Texts texts, Showing showing) {
        this.model = model;
        this.deeds = deeds;
        this.texts = texts;
        this.showing = showing;
        getStyleClass().add("ready");
        setId("post-ready");
        rows.getStyleClass().add("ready-rows");
        sum.getStyleClass().add("ready-sum");
        sum.setWrapText(true);
        getChildren().addAll(PanelParts.section(texts.of("ready.title")), sum, rows);
        model.openProperty().subscribe(open -> {
            List<ReadyPoint> points = open.map(OpenPost::ready).orElse(List.of());
            setVisible(!points.isEmpty());
            setManaged(!points.isEmpty());
            show(points, open.map(OpenPost::writable).orElse(false));
        });
    }

    private void show(List<ReadyPoint> points, boolean writable) {
        long blocking = points.stream().filter(ReadyPoint::blocks).count();
        long open = points.stream().filter(point -> point.letPass().isEmpty() && point.weight() != Weight.HINT).count();
        sum.setText(blocking > 0 ? texts.of("ready.blocks", blocking) : texts.of("ready.look", open));
        rows.getChildren().setAll(points.stream().map(point -> row(point, writable)).toList());
    }

    private ReadyRow row(ReadyPoint point, boolean writable) {
        ReadyRow row = new ReadyRow(point, texts);
        point.concern().filter(concern -> showing.canShow(concern.field()))
                .ifPresent(concern -> row.offer("ready.show", () -> showing.show(concern.field(),
                        concern.sighting().from(), concern.sighting().to())));
        point.remark().filter(remark -> showing.canShow(remark.field()) && remark.to() > remark.from())
                .ifPresent(remark -> row.offer("ready.show",
                        () -> showing.show(remark.field(), remark.from(), remark.to())));
        if (writable) {
            point.letPass().ifPresentOrElse(passed -> row.offer("ready.takeBack", () -> deeds.takeBack(passed.id())),
                    () -> row.id().ifPresent(id -> row.offer(
                            point.weight() == Weight.BLOCK ? "ready.justify" : "ready.dismiss",
                            () -> model.withSaved(post -> deeds.letPass(id, point.weight() == Weight.BLOCK)))));
            point.remark().filter(remark -> point.letPass().isEmpty()).ifPresent(remark -> {
                if (remark.said() instanceof Remark.Phrase(WordRule rule)) {
                    row.offer(remark.blocks() ? "ready.strike.asked" : "ready.strike",
                            () -> deeds.strike(rule, remark.blocks()));
                }
            });
        }
        return row;
    }
}
