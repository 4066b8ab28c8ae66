package app.drumbeat.ui.gap;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.drumbeat.application.gap.Reason;
import app.drumbeat.domain.cadence.Cause;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.PostLine;
import app.drumbeat.ui.kit.StateMark;
import app.drumbeat.words.Texts;

/** Causes as lines, each with the posts that explain it under it. */
final class ReasonRows {

    /** More posts than this are counted, not listed. */
    private static final int MOST = 6;

    private final Texts texts;
    private final Dates dates;
    private final Consumer<Post> open;

    ReasonRows(Texts texts, Consumer<Post> open) {
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        this.open = open;
    }

    Node row(Reason reason, LocalDate today) {
        Label words = new Label(words(reason, today));
        words.getStyleClass().add("reason-words");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(mark(reason.cause()), words);
        line.getStyleClass().add("reason-line");
        line.setAlignment(Pos.TOP_LEFT);
        VBox row = new VBox(line);
        row.getStyleClass().add("reason");
        reason.posts().stream().limit(MOST).map(post -> line(post, today)).forEach(row.getChildren()::add);
        if (reason.posts().size() > MOST) {
            Label more = new Label(texts.of("gap.reason.more", reason.posts().size() - MOST));
            more.getStyleClass().add("reason-more");
            row.getChildren().add(more);
        }
        return row;
    }

    private String words(Reason reason, LocalDate today) {
        return reason.campaign()
                .map(campaign -> texts.of("gap.reason.afterCampaign", campaign.name(),
                        dates.day(campaign.span().last(), today)))
                .orElseGet(() -> texts.of("cause." + reason.cause().name()));
    }

    private PostLine line(Post post, LocalDate today) {
        return new PostLine(post, Optional.empty(), post.day().map(day -> dates.day(day, today)).orElse(""), texts,
                () -> open.accept(post));
    }

    /** The state that the cause is about, or a plain dot. */
    private Node mark(Cause cause) {
        Optional<PostStatus> status = switch (cause) {
            case ON_HOLD -> Optional.of(PostStatus.ON_HOLD);
            case NOT_SENT, DRAFT_ONLY -> Optional.of(PostStatus.DRAFT);
            case IN_REVIEW -> Optional.of(PostStatus.IN_REVIEW);
            case CANCELLED -> Optional.of(PostStatus.CANCELLED);
            case AFTER_CAMPAIGN, NOTHING_PLANNED -> Optional.empty();
        };
        Region dot = new Region();
        dot.getStyleClass().addAll("reason-dot", "reason-" + cause.name().toLowerCase(Locale.ROOT)
                .replace('_', '-'));
        StackPane place = new StackPane(status.<Node>map(known -> new StateMark(known, texts)).orElse(dot));
        place.getStyleClass().add("reason-mark");
        return place;
    }
}
