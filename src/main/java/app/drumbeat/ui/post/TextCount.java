package app.drumbeat.ui.post;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.channel.TextMeasure;
import app.drumbeat.ui.kit.Background;

/** How long the text is as its network counts it, at each key. A very long text is counted off the screen. */
final class TextCount {

    /** A text up to here is counted in well under a millisecond. */
    private static final int SHORT = 4_000;

    private final Background background;
    private final ReadOnlyObjectWrapper<TextMeasure> measure = new ReadOnlyObjectWrapper<>(
            TextMeasure.of(Network.OTHER, ""));
    private Network network = Network.OTHER;
    private String text = "";

    /** Counts what was asked; an answer that is older than the last question is not looked at. */
    private long questions;

    TextCount(TypedField field, ObservableValue<Network> network, Background background) {
        this.background = background;
        field.textProperty().subscribe(typed -> {
            text = typed;
            count();
        });
        network.subscribe(wanted -> {
            this.network = wanted;
            count();
        });
    }

    /** The network of the channel that a post is on. */
    static Network network(OpenPost open) {
        return open.channel().map(Channel::network).orElse(Network.OTHER);
    }

    ReadOnlyObjectProperty<TextMeasure> measureProperty() {
        return measure.getReadOnlyProperty();
    }

    /** The text that the measure is of, as far as it is short. */
    String text() {
        return text;
    }

    private void count() {
        long question = ++questions;
        String typed = text;
        Network where = network;
        if (typed.length() <= SHORT) {
            measure.set(TextMeasure.of(where, typed));
        } else {
            background.run(() -> TextMeasure.of(where, typed), counted -> {
                if (question == questions) {
                    measure.set(counted);
                }
            });
        }
    }
}
