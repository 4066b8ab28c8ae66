package app.drumbeat.ui.post;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.StateMark;

/**
 * A post as a small block: its channel, time, title and state; on one line, or on two where there is room.
 *
 * <p>A chip is made once and shows one post after the other, since a month of them is turned with one key. Showing another
 * post of the same network and state costs no work of the style sheets. It takes no part in events: whoever holds it listens.
 */
public final class PostChip extends Region {

    public static final double LOW = 20;
    public static final double TALL = 34;

    private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");
    private static final PseudoClass CANCELLED = PseudoClass.getPseudoClass("cancelled");
    private static final PseudoClass UNTITLED = PseudoClass.getPseudoClass("untitled");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private static final double EDGE = 4;
    private static final double MARK = 14;
    private static final double STATE = 12;
    private static final double GAP = 5;

    /** Below this there is no room for a time beside a title, nor for the sign that something is attached. */
    private static final double NARROW = 96;
    private static final double NARROW_GAP = 3;

    private final ChipWords words;
    private final ChannelMark mark = new ChannelMark();
    private final OneLine time = new OneLine("post-chip-time");
    private final OneLine title = new OneLine("post-chip-title");
    private final StateMark state = new StateMark();
    private @Nullable SVGPath clip;
    private @Nullable SVGPath warning;
    private @Nullable SVGPath stop;
    private @Nullable Post post;
    private Supplier<String> speak = () -> "";
    private String spoken = "";
    private String look = "";
    private boolean tall;
    private boolean hasTime;
    private boolean hasMedia;

    public PostChip(ChipWords words) {
        this.words = words;
        getStyleClass().add("post-chip");
        mark.setMouseTransparent(true);
        state.setMouseTransparent(true);
        getChildren().addAll(mark, time, title, state);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    /** What makes two posts look so alike that a chip can pass from one to the other without work. */
    public static String look(Post post, Optional<Channel> channel, LocalDate today) {
        return channel.map(c -> c.network().name()).orElse("") + post.status().name() + isPast(post, today);
    }

    /** @param channel empty where the post's channel is not known any more */
    public void show(Post wanted, Optional<Channel> channel, LocalDate today) {
        post = wanted;
        look = look(wanted, channel, today);
        channel.ifPresent(known -> mark.show(known, words.texts()));
        state.show(wanted.status(), words.texts());
        Optional<Slot> slot = wanted.slot();
        hasTime = slot.flatMap(Slot::time).isPresent();
        time.setText(slot.flatMap(Slot::time).map(words::time).orElse(channel.map(Channel::name).orElse("")));
        boolean untitled = wanted.title().isBlank();
        title.setText(untitled ? words.untitled() : wanted.title());
        pseudoClassStateChanged(UNTITLED, untitled);
        pseudoClassStateChanged(DRAFT, wanted.status() == PostStatus.DRAFT || wanted.status() == PostStatus.IDEA);
        pseudoClassStateChanged(CANCELLED, wanted.status() == PostStatus.CANCELLED);
        pseudoClassStateChanged(PAST, isPast(wanted, today));
        hasMedia = !wanted.media().isEmpty();
        clip = icon(clip, Icons.CLIP, hasMedia);
        warning = icon(warning, Icons.WARNING, wanted.isNotSent(today));
        stop = icon(stop, Icons.HELD, words.isHeld(wanted));
        spoken = "";
        speak = () -> words.spoken(wanted, channel, today);
        setNeedsLayout(true);
    }

    /** Says anew whether its post can go out as it is. */
    public void signHeld() {
        boolean wanted = post != null && words.isHeld(post);
        if (wanted != (stop != null && stop.isVisible())) {
            stop = icon(stop, Icons.HELD, wanted);
            spoken = "";
            setNeedsLayout(true);
        }
    }

    /** The post it shows. */
    public Optional<Post> post() {
        return Optional.ofNullable(post);
    }

    /** The look of the post it shows, see {@link #look(Post, Optional, LocalDate)}. */
    public String look() {
        return look;
    }

    /** Shows nothing until it is asked to again. */
    public void rest() {
        post = null;
        setSelected(false);
        setDragged(false);
        setVisible(false);
    }

    /** On two lines instead of one. */
    public void setTall(boolean two) {
        if (tall != two) {
            tall = two;
            setNeedsLayout(true);
        }
    }

    public void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    public void setDragged(boolean dragged) {
        pseudoClassStateChanged(DRAGGED, dragged);
    }

    /** All that it says, for the tooltip and for screen readers. */
    public String spoken() {
        if (spoken.isEmpty()) {
            spoken = speak.get();
        }
        return spoken;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? spoken() : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected double computePrefHeight(double width) {
        return tall ? TALL : LOW;
    }

    @Override
    protected double computePrefWidth(double height) {
        return EDGE + MARK + GAP + time.prefWidth(-1) + GAP + title.prefWidth(-1) + GAP + STATE + EDGE;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double line = tall ? 16 : getHeight() - 2;
        double top = 1;
        double gap = width < NARROW ? NARROW_GAP : GAP;
        double right = width - EDGE - STATE;
        place(state, right, top + (line - STATE) / 2, STATE, STATE);
        right = placeIcon(warning, right, top, line);
        right = placeIcon(stop, right, top, line);
        if (clip != null) {
            clip.setVisible(hasMedia && width >= NARROW);
        }
        right = placeIcon(clip, right, top, line);
        double left = EDGE;
        place(mark, left, top + (line - MARK) / 2, MARK, MARK);
        left += MARK + gap;
        if (tall) {
            place(time, left, top, Math.max(0, right - gap - left), line);
            time.setVisible(true);
            place(title, EDGE + 1, top + line - 1, width - 2 * EDGE - 2, getHeight() - line - 2);
        } else {
            boolean showTime = hasTime && width >= NARROW;
            time.setVisible(showTime);
            if (showTime) {
                double timeWidth = time.prefWidth(-1);
                place(time, left, top, timeWidth, line);
                left += timeWidth + GAP;
            }
            place(title, left, top, Math.max(0, right - gap + 1 - left), line);
        }
    }

    private static boolean isPast(Post post, LocalDate today) {
        return post.day().map(day -> day.isBefore(today)).orElse(false);
    }

    private @Nullable SVGPath icon(@Nullable SVGPath there, Icons icon, boolean wanted) {
        if (there == null && !wanted) {
            return null;
        }
        SVGPath node = there;
        if (node == null) {
            node = icon.node();
            node.getStyleClass().add("post-chip-" + icon.name().toLowerCase(Locale.ROOT));
            node.setManaged(false);
            getChildren().add(node);
        }
        node.setVisible(wanted);
        return node;
    }

    /** Icons are drawn in a square of 20 and shown in one of 13. */
    private static double placeIcon(@Nullable SVGPath icon, double right, double top, double line) {
        if (icon == null || !icon.isVisible()) {
            return right;
        }
        double size = 13;
        icon.setScaleX(size / 20);
        icon.setScaleY(size / 20);
        icon.setLayoutX(right - size - 2 - icon.getLayoutBounds().getMinX()
                - (icon.getLayoutBounds().getWidth() - size) / 2);
        icon.setLayoutY(top + line / 2 - icon.getLayoutBounds().getCenterY());
        return right - size - 2;
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, width, height);
    }
}
