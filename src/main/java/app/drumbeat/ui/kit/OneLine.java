package app.drumbeat.ui.kit;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * One line of words with an ellipsis where it is too long, and emoji in a font that has them.
 *
 * <p>It looks as its style class says; the class is that of the words, not of the box. It is quicker than a label by
 * measuring each letter once ({@link GlyphWidths}) and by doing nothing when neither words nor width have changed.
 */
public final class OneLine extends Region {

    private final String styleClass;
    private final Text first = new Text();
    private final List<Text> plains = new ArrayList<>(List.of(first));
    private final List<Text> emojis = new ArrayList<>();
    private String words = "";
    private String shown = "";
    private double shownWidth = -1;
    private boolean stale = true;

    /** @param styleClass gives the words their font and colour */
    public OneLine(String styleClass) {
        this.styleClass = styleClass;
        style(first, styleClass);
        getChildren().add(first);
        setMouseTransparent(true);
        first.fontProperty().subscribe(font -> {
            stale = true;
            requestLayout();
        });
    }

    /** Line breaks become blanks; what nobody can see, or would turn the letters of the line round, is left out. */
    public void setText(String given) {
        String text = PlainLine.of(given);
        if (!text.equals(words)) {
            words = text;
            stale = true;
            requestLayout();
        }
    }

    public String getText() {
        return words;
    }

    /** Whether not all of the words could be shown when it was last laid out. */
    public boolean isCut() {
        return !shown.equals(words);
    }

    /** The first of several ways to say something that fits, else the last. */
    public String fitting(List<String> ways, double room) {
        return ways.stream().filter(way -> Math.ceil(widthOf(way)) <= room).findFirst().orElse(ways.getLast());
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(widthOf(words));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(first.getFont().getSize() * 1.3);
    }

    @Override
    protected void layoutChildren() {
        if (stale || shownWidth != getWidth()) {
            stale = false;
            shownWidth = getWidth();
            show();
        }
        double middle = getHeight() / 2;
        for (Node child : getChildren()) {
            child.setLayoutY(middle);
        }
    }

    private void show() {
        if (TextRuns.isPlain(words)) {
            shown = GlyphWidths.of(first.getFont()).fit(words, getWidth());
            first.setText(shown);
            first.setLayoutX(0);
            hideFrom(1, 0);
        } else {
            showRuns();
        }
    }

    /** Each run in a text of its own; texts that are there already, and are styled, are used again. */
    private void showRuns() {
        StringBuilder all = new StringBuilder();
        int plain = 0;
        int emoji = 0;
        double x = 0;
        for (TextRuns.Run run : fitting()) {
            Text text = run.emoji() ? nth(emojis, emoji++, "emoji") : nth(plains, plain++, "");
            text.setText(run.text());
            text.setVisible(true);
            text.setLayoutX(x);
            x += text.getLayoutBounds().getWidth();
            all.append(run.text());
        }
        hideFrom(plain, emoji);
        shown = all.toString();
    }

    private Text nth(List<Text> texts, int index, String moreStyle) {
        if (index == texts.size()) {
            Text text = new Text();
            style(text, styleClass);
            if (!moreStyle.isEmpty()) {
                text.getStyleClass().add(moreStyle);
            }
            texts.add(text);
            getChildren().add(text);
            text.applyCss();
        }
        return texts.get(index);
    }

    /** The first plain text always stays, since it tells the font; it may be empty. */
    private void hideFrom(int plain, int emoji) {
        if (plain == 0) {
            first.setText("");
        }
        for (int i = Math.max(1, plain); i < plains.size(); i++) {
            plains.get(i).setVisible(false);
        }
        for (int i = emoji; i < emojis.size(); i++) {
            emojis.get(i).setVisible(false);
        }
    }

    /** The runs that fit, the last of them perhaps cut. */
    private List<TextRuns.Run> fitting() {
        List<TextRuns.Run> runs = TextRuns.of(words);
        if (widthOf(words) <= getWidth()) {
            return runs;
        }
        GlyphWidths plain = GlyphWidths.of(first.getFont());
        double room = getWidth() - plain.width("…");
        List<TextRuns.Run> fitting = new ArrayList<>();
        for (TextRuns.Run run : runs) {
            double width = width(run);
            if (width > room) {
                fitting.add(new TextRuns.Run(run.emoji() ? "…" : plain.cut(run.text(), room + plain.width("…")) + "…",
                        false));
                return fitting;
            }
            fitting.add(run);
            room -= width;
        }
        return fitting;
    }

    private double widthOf(String text) {
        if (TextRuns.isPlain(text)) {
            return GlyphWidths.of(first.getFont()).width(text);
        }
        return TextRuns.of(text).stream().mapToDouble(this::width).sum();
    }

    private double width(TextRuns.Run run) {
        return GlyphWidths.of(run.emoji() ? EmojiFont.like(first.getFont()) : first.getFont()).width(run.text());
    }

    private static void style(Text text, String styleClass) {
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.CENTER);
    }
}
