package app.drumbeat.ui.kit;

import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.words.MarkLetters;
import app.drumbeat.words.Texts;

/**
 * A channel as a small square: two letters on the tint of its network, from the token files.
 *
 * <p>Letters and tint say the same thing twice, so that the mark still works in grey.
 */
public final class ChannelMark extends Region {

    /** States instead of style classes: to change one, the style sheets need not be searched again. */
    private static final Map<Network, PseudoClass> TINTS = NamedStates.of(Network.class);

    private final Rectangle ground = new Rectangle();
    private final Text letters = new Text();
    private @Nullable Network shown;

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
        Network wanted = channel.network();
        if (wanted != shown) {
            if (shown != null) {
                pseudoClassStateChanged(TINTS.get(shown), false);
            }
            pseudoClassStateChanged(TINTS.get(wanted), true);
            shown = wanted;
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
