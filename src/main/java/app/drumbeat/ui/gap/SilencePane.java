package app.drumbeat.ui.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.drumbeat.application.gap.SilenceStory;
import app.drumbeat.application.gap.TooLateToReview;
import app.drumbeat.domain.plan.GapFill;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.gap.SilenceViewModel.Seen;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.ui.kit.PostLine;
import app.drumbeat.words.Texts;

/** A silence explained: since when, why, and what could fill it. */
public final class SilencePane extends VBox {

    /** Free days and ideas beyond these are counted, not listed: nobody fills more in one go. */
    private static final int MOST = 8;

    private static final PseudoClass UNFIT = PseudoClass.getPseudoClass("unfit");

    private final SilenceViewModel model;
    private final Texts texts;
    private final Dates dates;
    private final CadenceWords words;
    private final ReasonRows reasons;
    private final LeaveEmpty leaveEmpty;
    private final FillWords fillWords;

    public SilencePane(SilenceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        this.words = new CadenceWords(texts);
        this.reasons = new ReasonRows(texts, model::open);
        this.fillWords = new FillWords(texts);
        this.leaveEmpty = new LeaveEmpty(model, texts);
        getStyleClass().add("panel-content");
        model.seenProperty().subscribe(this::show);
    }

    private void show(Optional<Seen> seen) {
        getChildren().setAll(seen.map(now -> now.story().map(story -> parts(story, now))
                .orElseGet(() -> List.of(PanelParts.hint(texts.of("gap.silence.filled")))))
                .orElse(List.of()));
    }

    private List<Node> parts(SilenceStory story, Seen now) {
        List<Node> parts = new ArrayList<>();
        parts.add(head(story));
        parts.add(PanelParts.title(words.nothing(story.silence(), now.today())));
        parts.add(PanelParts.sub(words.wanted(story.rule())));
        parts.add(PanelParts.section(texts.of("gap.why")));
        VBox why = PanelParts.rows();
        story.reasons().forEach(reason -> why.getChildren().add(reasons.row(reason, now.today())));
        parts.add(why);
        parts.add(PanelParts.section(texts.of("gap.sinceWhen")));
        parts.add(PanelParts.rows(neighbour("gap.before", "gap.before.none", story.before(), now.today()),
                neighbour("gap.after", "gap.after.none", story.after(), now.today())));
        parts.add(PanelParts.sub(texts.of("gap.runway",
                covered("gap.runway.planned", "gap.runway.planned.not", story.runway().planned(), now.today()),
                covered("gap.runway.approved", "gap.runway.approved.not", story.runway().approved(), now.today()))));
        parts.add(PanelParts.section(texts.of("gap.fill")));
        parts.addAll(fill(story, now));
        return parts;
    }

    private Node head(SilenceStory story) {
        Label channel = new Label(story.channel().name(), new ChannelMark(story.channel(), texts));
        channel.getStyleClass().add("panel-channel");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label days = new Label(texts.of("gap.postingDays", story.silence().postingDays()));
        days.getStyleClass().add("gap-pill");
        days.setMinWidth(Region.USE_PREF_SIZE);
        return PanelParts.head(channel, between, days);
    }

    private Node neighbour(String key, String noneKey, Optional<Post> post, LocalDate today) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("field-label");
        Node line = post.<Node>map(known -> new PostLine(known, Optional.empty(),
                known.day().map(day -> dates.day(day, today)).orElse(""), texts, () -> model.open(known)))
                .orElseGet(() -> PanelParts.hint(texts.of(noneKey)));
        return new VBox(label, line);
    }

    private String covered(String key, String notKey, LocalDate day, LocalDate today) {
        return day.isBefore(today) ? texts.of(notKey) : texts.of(key, dates.day(day, today));
    }

    private List<Node> fill(SilenceStory story, Seen now) {
        List<Node> parts = new ArrayList<>();
        List<LocalDate> days = now.writable() ? story.openings() : List.of();
        if (story.openings().isEmpty()) {
            parts.add(PanelParts.hint(texts.of("gap.fill.passed")));
        } else {
            story.tooLate().ifPresent(late -> parts.addAll(tooLate(late, days, now.today())));
            VBox ideas = PanelParts.rows();
            for (int i = 0; i < Math.min(story.ideas().size(), MOST); i++) {
                ideas.getChildren().add(idea(story.ideas().get(i), days.isEmpty()
                        ? Optional.empty()
                        : Optional.of(days.get(i % days.size())), now.today()));
            }
            if (!story.ideas().isEmpty()) {
                parts.add(ideas);
            }
            if (!days.isEmpty()) {
                Label label = new Label(texts.of("gap.fill.newPost"));
                label.getStyleClass().add("field-label");
                parts.add(label);
                parts.add(PanelParts.buttons(days.stream().limit(MOST).map(day -> day(day, now.today()))
                        .toArray(Node[]::new)));
            }
        }
        if (now.writable()) {
            parts.add(leaveEmpty);
        }
        return parts;
    }

    /** That a new post comes too late, and what is approved already and could come sooner. */
    private List<Node> tooLate(TooLateToReview late, List<LocalDate> days, LocalDate today) {
        List<Node> parts = new ArrayList<>();
        Label words = new Label(texts.of(late.lost() ? "gap.fill.lost" : "gap.fill.late",
                dates.day(late.earliest(), today)));
        words.getStyleClass().add("gap-late");
        words.setWrapText(true);
        parts.add(words);
        if (!late.approved().isEmpty() && !days.isEmpty()) {
            Label approved = new Label(texts.of("gap.fill.approved"));
            approved.getStyleClass().add("field-label");
            parts.add(approved);
            VBox rows = PanelParts.rows();
            late.approved().forEach(post -> rows.getChildren().add(row(PostLine.called(post, texts),
                    post.day().map(day -> texts.of("gap.fill.approved.for", dates.day(day, today))).orElse(""),
                    Optional.of(days.getFirst()), today, day -> model.place(post, day))));
            parts.add(rows);
        }
        return parts;
    }

    private Node idea(GapFill fill, Optional<LocalDate> day, LocalDate today) {
        Node row = row(PostLine.called(fill.idea(), texts), fillWords.of(fill), day.filter(to -> fill.usable()), today,
                to -> model.place(fill.idea(), to));
        row.pseudoClassStateChanged(UNFIT, !fill.usable());
        return row;
    }

    /** @param day on which a button puts it; nothing where it cannot go there */
    private Node row(String called, String reason, Optional<LocalDate> day, LocalDate today,
            Consumer<LocalDate> place) {
        OneLine title = new OneLine("post-line-title");
        title.setText(called);
        title.setMaxWidth(Double.MAX_VALUE);
        Label why = new Label(reason);
        why.getStyleClass().add("gap-idea-why");
        why.setWrapText(true);
        VBox words = new VBox(title, why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words);
        row.getStyleClass().add("idea-row");
        row.setAlignment(Pos.CENTER_LEFT);
        day.ifPresent(to -> {
            Button button = PanelParts.small(shortDay(to), () -> place.accept(to));
            button.setAccessibleText(texts.of("gap.fill.place", called, dates.day(to, today)));
            button.setAccessibleHelp(reason);
            row.getChildren().add(button);
        });
        return row;
    }

    private Button day(LocalDate day, LocalDate today) {
        Button button = PanelParts.small(shortDay(day), () -> model.newPost(day));
        button.setAccessibleText(texts.of("gap.fill.newPost.on", dates.day(day, today)));
        return button;
    }

    /** Thu 10: the month is the one of the title. */
    private String shortDay(LocalDate day) {
        return dates.weekday(day.getDayOfWeek()) + " " + day.getDayOfMonth();
    }
}
