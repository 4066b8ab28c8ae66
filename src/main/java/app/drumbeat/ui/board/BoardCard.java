package app.drumbeat.ui.board;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.calendar.PostMenu;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.PostLine;
import app.drumbeat.words.Texts;

/** A post as a card of its column: where, when, its title, and the campaign it belongs to. */
final class BoardCard extends ListCell<Post> {

    static final double HEIGHT = 66;

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final double SIDE = 10;
    private static final double MARK = 16;

    private final BoardViewModel model;
    private final Texts texts;
    private final Dates dates;
    private final ChannelMark mark = new ChannelMark();
    private final OneLine when = new OneLine("card-when");
    private final OneLine title = new OneLine("card-title");
    private final OneLine about = new OneLine("card-about");
    private final SVGPath stop = Icons.HELD.node();
    private final Region card = new Card();

    BoardCard(BoardViewModel model, PostMenu menus, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        getStyleClass().add("card-cell");
        setPrefWidth(0);
        stop.getStyleClass().add("post-chip-held");
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            Post post = getItem();
            if (post != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.open(post);
            }
        });
        setOnContextMenuRequested(event -> {
            Post post = getItem();
            if (post != null) {
                menus.of(post).show(this, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Post post, boolean empty) {
        super.updateItem(post, empty);
        Optional<BoardState> state = model.stateProperty().get();
        if (empty || post == null || state.isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        BoardState now = state.get();
        Optional<Channel> channel = now.channel(post);
        mark.setVisible(channel.isPresent());
        channel.ifPresent(known -> mark.show(known, texts));
        boolean late = post.isNotSent(now.today());
        pseudoClassStateChanged(LATE, late);
        when.setText(late
                ? texts.of("board.late", post.day().map(day -> dates.day(day, now.today())).orElse(""))
                : post.slot().map(slot -> dates.slot(slot, now.today())).orElse(texts.of("board.noDay")));
        title.setText(PostLine.called(post, texts));
        String campaign = now.campaign(post);
        about.setText(campaign.isEmpty() ? channel.map(Channel::name).orElse("") : campaign);
        boolean held = model.held().holds(post);
        stop.setVisible(held);
        setAccessibleText(texts.of(held ? "board.card.held" : "board.card.spoken",
                channel.map(Channel::name).orElse(""), when.getText(),
                title.getText(), texts.of("status." + post.status().name()), campaign));
        setGraphic(card);
        card.requestLayout();
    }

    /** The card itself, which leaves a gap to the next one. */
    private final class Card extends Region {

        Card() {
            getStyleClass().add("card");
            setMouseTransparent(true);
            getChildren().addAll(mark, when, title, about, stop);
            stop.setManaged(false);
            stop.setScaleX(0.7);
            stop.setScaleY(0.7);
        }

        @Override
        protected double computePrefHeight(double width) {
            return HEIGHT - 8;
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.max(0, BoardCard.this.getWidth() - 12);
        }

        @Override
        protected void layoutChildren() {
            double wide = getWidth() - 2 * SIDE;
            mark.resizeRelocate(SIDE, 7, MARK, MARK);
            double sign = stop.isVisible() ? 20 : 0;
            when.resizeRelocate(SIDE + MARK + 6, 6, Math.max(0, wide - MARK - 6 - sign), 18);
            stop.setLayoutX(SIDE + wide - 10 - stop.getLayoutBounds().getCenterX());
            stop.setLayoutY(15 - stop.getLayoutBounds().getCenterY());
            title.resizeRelocate(SIDE, 24, wide, 17);
            about.resizeRelocate(SIDE, 40, wide, 15);
        }
    }
}
