package app.drumbeat.ui.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.SilenceBand;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.ui.kit.PostLine;
import app.drumbeat.words.Texts;

/** One day: what it is called, what lies on it, its posts, and a new one. */
public final class DayPane extends VBox {

    private final DayViewModel model;
    private final Texts texts;
    private final Dates dates;

    public DayPane(DayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        getStyleClass().add("panel-content");
        model.storyProperty().subscribe(story -> getChildren().setAll(story.map(this::parts).orElse(List.of())));
    }

    private List<Node> parts(DayStory story) {
        List<Node> parts = new ArrayList<>();
        parts.add(PanelParts.head(PanelParts.title(dates.fullDay(story.day().date()))));
        String names = story.day().names().stream().map(occurrence -> occurrence.day().name()).distinct()
                .collect(Collectors.joining(" · "));
        if (!names.isEmpty()) {
            parts.add(PanelParts.sub(names));
        }
        story.day().quiet().stream().map(period -> quiet(period, story)).forEach(parts::add);
        story.campaigns().forEach(campaign -> {
            Label bar = new Label(texts.of("gap.day.campaign", campaign.name(),
                    dates.span(campaign.span(), story.today())));
            bar.getStyleClass().add("campaign-pill");
            bar.setMaxWidth(Double.MAX_VALUE);
            parts.add(bar);
        });
        story.silences().stream().map(band -> silence(band, story)).forEach(parts::add);
        parts.add(PanelParts.section(texts.of("gap.day.posts", story.day().posts().size())));
        if (story.day().posts().isEmpty()) {
            parts.add(PanelParts.hint(texts.of("gap.day.noPosts")));
        } else {
            parts.add(PanelParts.rows(
                    story.day().posts().stream().map(post -> post(post, story)).toArray(Node[]::new)));
        }
        if (story.writable()) {
            parts.addAll(newPost(story));
        }
        return parts;
    }

    private Node quiet(QuietPeriod period, DayStory story) {
        String reason = period.reason().isBlank() ? texts.of("gap.day.quiet.bare") : period.reason();
        String where = period.channels().stream().map(story::channel).flatMap(Optional::stream).map(Channel::name)
                .collect(Collectors.joining(", "));
        Label label = PanelParts.hint(where.isEmpty()
                ? texts.of("gap.day.quiet", reason)
                : texts.of("gap.day.quiet.on", where, reason));
        label.getStyleClass().add("quiet-reason");
        return label;
    }

    private Node silence(SilenceBand band, DayStory story) {
        Silence silence = band.silence();
        Button row = new Button(silence.open()
                ? texts.of("gap.day.silence.open", band.channel().name(), dates.day(silence.first(), story.today()))
                : texts.of("gap.day.silence", band.channel().name(), silence.postingDays()),
                new ChannelMark(band.channel(), texts));
        row.getStyleClass().add("silence-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(event -> model.open(band));
        return row;
    }

    private Node post(Post post, DayStory story) {
        return new PostLine(post, story.channel(post.channel()),
                post.slot().flatMap(Slot::time).map(dates::time).orElse(""), texts, () -> model.open(post));
    }

    /** The channel that is silent here, else the first, by one button; every other by its mark. */
    private List<Node> newPost(DayStory story) {
        if (story.channels().isEmpty()) {
            return List.of(PanelParts.hint(texts.of("gap.day.noChannels")));
        }
        Channel first = story.channels().getFirst();
        Button wanted = new Button(texts.of("gap.day.newPost", first.name()));
        wanted.setId("day-new-post");
        wanted.getStyleClass().add("accent");
        wanted.setMaxWidth(Double.MAX_VALUE);
        wanted.setOnAction(event -> model.newPost(first));
        List<Node> parts = new ArrayList<>(List.of(wanted));
        if (story.channels().size() > 1) {
            Label label = new Label(texts.of("gap.day.newPost.other"));
            label.getStyleClass().add("field-label");
            parts.add(label);
            parts.add(PanelParts.buttons(story.channels().stream().skip(1).map(this::mark).toArray(Node[]::new)));
        }
        return parts;
    }

    private Button mark(Channel channel) {
        Button button = new Button("", new ChannelMark(channel, texts));
        button.getStyleClass().add("mark-button");
        button.setId("day-new-post-" + channel.id().value());
        button.setAccessibleText(texts.of("gap.day.newPost", channel.name()));
        button.setTooltip(new Tooltip(channel.name()));
        button.setOnAction(event -> model.newPost(channel));
        return button;
    }
}
