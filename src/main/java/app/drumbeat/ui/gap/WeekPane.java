package app.drumbeat.ui.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.drumbeat.application.gap.WeekStory;
import app.drumbeat.application.gap.WeekStory.ChannelWeek;
import app.drumbeat.ui.gap.WeekViewModel.Seen;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.words.Texts;

/** One week: what every channel wants there, what is missing and why, and the days to fill it on. */
public final class WeekPane extends VBox {

    private final WeekViewModel model;
    private final Texts texts;
    private final Dates dates;
    private final ReasonRows reasons;

    public WeekPane(WeekViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        this.reasons = new ReasonRows(texts, model::open);
        getStyleClass().add("panel-content");
        model.seenProperty().subscribe(seen -> getChildren().setAll(seen.map(this::parts).orElse(List.of())));
    }

    private List<Node> parts(Seen seen) {
        WeekStory story = seen.story();
        List<Node> parts = new ArrayList<>();
        parts.add(PanelParts.head(PanelParts.title(texts.of("gap.week", story.number(),
                dates.span(story.span(), seen.today())))));
        int missing = story.channels().stream().mapToInt(ChannelWeek::missing).sum();
        parts.add(PanelParts.sub(texts.of("gap.week.missing", missing)));
        story.channels().stream().filter(channel -> channel.missing() > 0)
                .forEach(channel -> parts.add(lacking(channel, seen)));
        List<ChannelWeek> kept = story.channels().stream().filter(channel -> channel.missing() == 0).toList();
        if (!kept.isEmpty()) {
            parts.add(PanelParts.section(texts.of("gap.week.kept")));
            parts.add(PanelParts.rows(kept.stream().map(this::line).toArray(Node[]::new)));
        }
        return parts;
    }

    private Node lacking(ChannelWeek channel, Seen seen) {
        VBox part = new VBox(line(channel));
        part.getStyleClass().add("week-channel");
        channel.reasons().forEach(reason -> part.getChildren().add(reasons.row(reason, seen.today())));
        if (channel.openings().isEmpty()) {
            part.getChildren().add(PanelParts.hint(texts.of("gap.fill.passed")));
        } else if (seen.writable()) {
            Label label = new Label(texts.of("gap.fill.newPost"));
            label.getStyleClass().add("field-label");
            part.getChildren().addAll(label, PanelParts.buttons(
                    channel.openings().stream().map(day -> day(channel, day, seen.today())).toArray(Node[]::new)));
        }
        return part;
    }

    private Node line(ChannelWeek channel) {
        Label name = new Label(channel.channel().name(), new ChannelMark(channel.channel(), texts));
        name.getStyleClass().add("panel-channel");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label count = new Label(channel.count().required() == 0
                ? texts.of("gap.week.free", channel.count().planned())
                : texts.of("gap.week.count", channel.count().planned(), channel.count().required()));
        count.getStyleClass().add(channel.missing() > 0 ? "gap-pill" : "week-kept");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, between, count);
        line.getStyleClass().add("week-line");
        return line;
    }

    private Button day(ChannelWeek channel, LocalDate day, LocalDate today) {
        Button button = PanelParts.small(dates.weekday(day.getDayOfWeek()) + " " + day.getDayOfMonth(),
                () -> model.newPost(channel.channel(), day));
        button.setAccessibleText(texts.of("gap.fill.newPost.on.channel", channel.channel().name(),
                dates.day(day, today)));
        return button;
    }
}
