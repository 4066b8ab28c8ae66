package app.drumbeat.ui.kit;

import javafx.scene.text.Font;

/** The font that has our emoji, in any size; the style class {@code emoji} gives text the same one. */
public final class EmojiFont {

    public static final String FAMILY = "Noto Emoji";

    private EmojiFont() {}

    /** Our emoji in the size of another font. */
    public static Font like(Font font) {
        return Font.font(FAMILY, font.getSize());
    }
}
