package app.drumbeat.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.SpanField;
import app.drumbeat.words.Texts;

/** Named spans of days on some channels or all, as lines to change in place: campaigns, quiet periods. */
final class SpansPane extends VBox {

    /** One line: what it is called, its days, its channels, a remark behind it, and what to do when one of them changes. */
    record Line(String name, DateSpan span, List<Id<Channel>> channels, String remark, Consumer<Line> changed,
            Runnable remove) {

        Line named(String newName) {
            return new Line(newName, span, channels, remark, changed, remove);
        }

        Line lasting(DateSpan newSpan) {
            return new Line(name, newSpan, channels, remark, changed, remove);
        }

        Line on(List<Id<Channel>> newChannels) {
            return new Line(name, span, newChannels, remark, changed, remove);
        }
    }

    private final Texts texts;
    private final List<Channel> channels;

    /**
     * @param prompt what a new one is to be called, as a key
     * @param add takes the name and the days of a new one
     */
    SpansPane(Texts texts, List<Channel> channels, List<Line> lines, String prompt, LocalDate today,
            BiConsumer<String, DateSpan> add) {
        super(8);
        this.texts = texts;
        this.channels = channels;
        lines.forEach(line -> getChildren().add(line(line, prompt)));
        getChildren().add(adder(prompt, today, add));
    }

    private Node line(Line line, String prompt) {
        TextField name = SettingsLine.field(line.name(), texts.of(prompt), false,
                wanted -> line.changed().accept(line.named(wanted)));
        Button remove = new Button("", Icons.CLOSE.node());
        remove.getStyleClass().add("quiet-button");
        remove.setAccessibleText(texts.of("settings.span.remove", line.name()));
        remove.setOnAction(event -> line.remove().run());
        Label remark = new Label(line.remark());
        remark.getStyleClass().add("channel-pace");
        HBox end = new HBox(8, remark, remove);
        end.setAlignment(Pos.CENTER_LEFT);
        return SettingsLine.of(name,
                new SpanField(texts, line.span(), span -> line.changed().accept(line.lasting(span))),
                ChannelsChoice.of(texts, channels, line.channels(), chosen -> line.changed().accept(line.on(chosen))),
                end);
    }

    private Node adder(String prompt, LocalDate today, BiConsumer<String, DateSpan> add) {
        TextField name = new TextField();
        name.setPromptText(texts.of(prompt));
        name.setAccessibleText(texts.of(prompt));
        name.getStyleClass().add("span-name");
        DateSpan[] span = {new DateSpan(today, today.plusDays(6))};
        Button button = new Button(texts.of("settings.span.add"));
        Runnable run = () -> {
            if (!name.getText().isBlank()) {
                add.accept(name.getText().strip(), span[0]);
            } else {
                name.requestFocus();
            }
        };
        button.setOnAction(event -> run.run());
        name.setOnAction(event -> run.run());
        FlowPane line = SettingsLine.adder(name, new SpanField(texts, span[0], wanted -> span[0] = wanted), button);
        return line;
    }
}
