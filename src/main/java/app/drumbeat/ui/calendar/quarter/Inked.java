package app.drumbeat.ui.calendar.quarter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** A region that is drawn by hand, with paints and fonts that the style sheets give it, live as any other. */
abstract class Inked extends Region {

    private static final Map<Ink, CssMetaData<Inked, Paint>> PAINTS = new EnumMap<>(Ink.class);
    private static final List<CssMetaData<? extends Styleable, ?>> ALL;

    static {
        for (Ink ink : Ink.values()) {
            PAINTS.put(ink, new Inking(ink));
        }
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(PAINTS.values());
        ALL = List.copyOf(all);
    }

    /** In the order of the inks. */
    private final List<StyleableObjectProperty<Paint>> paints = new ArrayList<>();
    private final Map<String, Text> fonts = new HashMap<>();

    /** @param fontClasses style classes that give the fonts of the words drawn here */
    Inked(List<String> fontClasses) {
        for (Ink ink : Ink.values()) {
            StyleableObjectProperty<Paint> paint = new SimpleStyleableObjectProperty<>(PAINTS.get(ink), this,
                    ink.name());
            paint.subscribe(this::requestLayout);
            paints.add(paint);
        }
        fontClasses.forEach(this::speak);
    }

    final Paint paint(Ink ink) {
        return paints.get(ink.ordinal()).get();
    }

    /** @param styleClass one of those that were asked for */
    final Font font(String styleClass) {
        return fonts.getOrDefault(styleClass, new Text()).getFont();
    }

    /** Whether the style sheets have been here; before that there is nothing to draw with. */
    final boolean hasInk() {
        return paint(Ink.LINE) != null;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL;
    }

    private void speak(String styleClass) {
        Text font = new Text();
        font.getStyleClass().add(styleClass);
        font.setManaged(false);
        font.fontProperty().subscribe(there -> requestLayout());
        fonts.put(styleClass, font);
        getChildren().add(font);
    }

    private static final class Inking extends CssMetaData<Inked, Paint> {

        private final Ink ink;

        Inking(Ink ink) {
            super(ink.property(), StyleConverter.getPaintConverter());
            this.ink = ink;
        }

        @Override
        public boolean isSettable(Inked node) {
            return !node.paints.get(ink.ordinal()).isBound();
        }

        @Override
        public StyleableProperty<Paint> getStyleableProperty(Inked node) {
            return node.paints.get(ink.ordinal());
        }
    }
}
