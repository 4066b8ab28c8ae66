package app.drumbeat.ui.calendar.agenda;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.StateMark;
import app.drumbeat.words.Texts;

/** What stands in a row of the agenda, in columns that hold for all rows. Made once for each row on screen. */
final class AgendaRow extends Region {

    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final PseudoClass CANCELLED = PseudoClass.getPseudoClass("cancelled");
    private static final double DAY = 104;
    private static final double TIME = 58;
    private static final double MARK = 16;
    private static final double STATE = 96;
    private static final double CAMPAIGN = 150;
    private static final double GAP = 8;
    private static final double ICON = 13;

    /** Below this width a post does not say its campaign. */
    private static final double ROOMY = 640;

    /** What a row says of a post. */
    record PostParts(Post post, Optional<Channel> channel, String time, String title, String campaign,
            String state) {}

    private final OneLine head = new OneLine("agenda-head");
    private final OneLine about = new OneLine("agenda-about");
    private final Region band = new Region();
    private final OneLine bandWords = new OneLine("agenda-band-words");
    private final ChannelMark mark = new ChannelMark();
    private final OneLine time = new OneLine("agenda-time");
    private final OneLine title = new OneLine("agenda-title");
    private final OneLine campaign = new OneLine("agenda-campaign");
    private final OneLine stateWords = new OneLine("agenda-state");
    private final StateMark state = new StateMark();
    private final SVGPath clip = Icons.CLIP.node();
    private final SVGPath warning = Icons.WARNING.node();

    AgendaRow() {
        getStyleClass().add("agenda-row");
        band.getStyleClass().add("agenda-band");
        warning.getStyleClass().add("agenda-warning");
        clip.getStyleClass().add("agenda-clip");
        getChildren().addAll(head, about, band, bandWords, mark, time, title, campaign, state, stateWords, clip,
                warning);
        getChildren().forEach(child -> child.setManaged(false));
        setMouseTransparent(true);
    }

    /** A line of words: a week or a day, and more about it. */
    void words(String what, String more) {
        only(head, about);
        head.setText(what);
        about.setText(more);
        setNeedsLayout(true);
    }

    /** A band with words on it: a campaign, or a silence of a channel. */
    void band(Optional<Channel> channel, String words, Texts texts) {
        only(band, bandWords);
        mark.setVisible(channel.isPresent());
        channel.ifPresent(known -> mark.show(known, texts));
        bandWords.setText(words);
        setNeedsLayout(true);
    }

    void post(PostParts parts, Texts texts) {
        only(mark, time, title, campaign, state, stateWords);
        mark.setVisible(parts.channel().isPresent());
        parts.channel().ifPresent(known -> mark.show(known, texts));
        time.setText(parts.time());
        title.setText(parts.title());
        campaign.setText(parts.campaign());
        state.show(parts.post().status(), texts);
        stateWords.setText(parts.state());
        clip.setVisible(!parts.post().media().isEmpty());
        setNeedsLayout(true);
    }

    void quieter(boolean past, boolean cancelled) {
        pseudoClassStateChanged(PAST, past);
        pseudoClassStateChanged(CANCELLED, cancelled);
    }

    void warn(boolean notSent) {
        warning.setVisible(notSent);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 26;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double width = getWidth();
        head.resizeRelocate(GAP, 0, head.isVisible() ? Math.max(DAY - GAP, head.prefWidth(-1)) : 0, height);
        double aboutLeft = Math.max(DAY, GAP + head.prefWidth(-1) + 2 * GAP);
        about.resizeRelocate(aboutLeft, 0, Math.max(0, width - aboutLeft - GAP), height);
        band.resizeRelocate(DAY - GAP, 3, Math.max(0, width - DAY), height - 6);
        double x = DAY;
        mark.resizeRelocate(x, (height - MARK) / 2, MARK, MARK);
        double bandLeft = x + (mark.isVisible() ? MARK + GAP : 0);
        bandWords.resizeRelocate(bandLeft, 0, Math.max(0, width - bandLeft - 2 * GAP), height);
        x += MARK + GAP;
        time.resizeRelocate(x, 0, TIME, height);
        x += TIME + GAP;
        double right = width - GAP - STATE;
        state.resizeRelocate(right, (height - 12) / 2, 12, 12);
        stateWords.resizeRelocate(right + 12 + 6, 0, STATE - 18, height);
        boolean says = width >= ROOMY && !campaign.getText().isEmpty();
        if (says) {
            right -= CAMPAIGN + GAP;
            campaign.resizeRelocate(right, 0, CAMPAIGN, height);
        }
        campaign.setVisible(says && time.isVisible());
        right = icon(warning, right, height);
        right = icon(clip, right, height);
        title.resizeRelocate(x, 0, Math.max(0, right - GAP - x), height);
    }

    /** Icons are drawn in a square of 20 and shown in one of 13. */
    private static double icon(SVGPath icon, double right, double height) {
        if (!icon.isVisible()) {
            return right;
        }
        icon.setScaleX(ICON / 20);
        icon.setScaleY(ICON / 20);
        icon.setLayoutX(right - ICON - GAP - (icon.getLayoutBounds().getWidth() - ICON) / 2
                - icon.getLayoutBounds().getMinX());
        icon.setLayoutY(height / 2 - icon.getLayoutBounds().getCenterY());
        return right - ICON - GAP;
    }

    private void only(Region... parts) {
        getChildren().forEach(child -> child.setVisible(false));
        for (Region part : parts) {
            part.setVisible(true);
        }
        pseudoClassStateChanged(PAST, false);
        pseudoClassStateChanged(CANCELLED, false);
    }
}
