package app.drumbeat.ui.kit;

import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.words.MarkLetters;
import app.drumbeat.words.Texts;

/**
 * A channel as a small square: two letters on the tint of its network, from the token files.
 *
 * <p>Letters and tint say the same thing twice, so that the mark still works in grey.
 */
public final class ChannelMark extends Region {

    private final Rectangle ground = new Rectangle();
    private final Text letters = new Text();
    private String tint = "";

    public ChannelMark() {
        getStyleClass().add("channel-mark");
        ground.getStyleClass().add("channel-mark-ground");
        letters.getStyleClass().add("channel-mark-letters");
        letters.setTextOrigin(VPos.CENTER);
        letters.setBoundsType(TextBoundsType.VISUAL);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(ground, letters);
    }

    public ChannelMark(Channel channel, Texts texts) {
        this();
        show(channel, texts);
    }

    /** Shows another channel; cheap when it is of the same network. */
    public void show(Channel channel, Texts texts) {
        letters.setText(letters(channel, texts));
        setAccessibleText(channel.name());
        String wanted = "tint-" + channel.network().name().toLowerCase(Locale.ROOT);
        if (!wanted.equals(tint)) {
            getStyleClass().remove(tint);
            getStyleClass().add(wanted);
            tint = wanted;
        }
    }

    /** One or two letters that stand for the channel: its network's own, or the first two of its name. */
    public static String letters(Channel channel, Texts texts) {
        return MarkLetters.of(channel.network().name(), channel.name(), texts);
    }

    @Override
    protected void layoutChildren() {
        ground.setWidth(getWidth());
        ground.setHeight(getHeight());
        letters.setX((getWidth() - letters.getLayoutBounds().getWidth()) / 2 - letters.getLayoutBounds().getMinX()
                + letters.getX());
        letters.setY(getHeight() / 2);
    }
}
