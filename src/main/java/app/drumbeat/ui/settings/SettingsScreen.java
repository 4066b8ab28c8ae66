package app.drumbeat.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.ui.kit.Screen;
import app.drumbeat.words.Texts;

/** The settings page: a list of sections on the left, all of them below each other on the right. */
public final class SettingsScreen implements Screen {

    /** What stays to be seen above a section that was gone to. */
    private static final double ABOVE = 12;

    private final Texts texts;
    private final SettingsViewModel model;
    private final ComputerDoor door;
    private final Runnable importDays;
    private final VBox sections = new VBox();
    private final StackPane middle = new StackPane(sections);
    private final VBox ways = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final BorderPane root = new BorderPane();
    private @Nullable ChannelsPane channels;
    private boolean arriving;

    public SettingsScreen(Texts texts, SettingsViewModel model, ComputerDoor computer, Runnable importDays) {
        this.texts = texts;
        this.model = model;
        this.door = computer;
        this.importDays = importDays;
        build();
        model.stateProperty().subscribe(state -> {
            if (state != null) {
                show(state);
            }
        });
    }

    @Override
    public String titleKey() {
        return "shell.page.SETTINGS";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        arriving = true;
        Optional.ofNullable(model.stateProperty().get()).ifPresent(this::show);
        model.reload();
    }

    private void build() {
        Label title = new Label(texts.of(titleKey()));
        title.getStyleClass().add("page-title");
        ways.getStyleClass().add("settings-ways");
        ways.getChildren().add(title);
        sections.getStyleClass().add("settings-sections");
        middle.getStyleClass().add("settings-middle");
        scroll.setContent(middle);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("settings-scroll");
        root.setLeft(ways);
        root.setCenter(scroll);
        root.getStyleClass().add("settings");
    }

    private void show(SettingsState state) {
        KeptPlace place = KeptPlace.of(scroll, sections);
        LocalDate day = state.today();
        ChannelsPane newChannels = new ChannelsPane(texts, model, state, day,
                channels == null ? null : channels.openId());
        channels = newChannels;
        List<Section> all = List.of(section("calendar").with(CalendarPane.of(texts, model, state.calendar())),
                section("channels").with(newChannels), section("campaigns").with(campaigns(state, day)),
                section("quiet").with(quiet(state, day)),
                section("days").with(new DaysPane(texts, model, state, day, importDays)),
                section("reviews").with(new ReviewsPane(texts, model.reviews(), state)),
                section("rules").with(new RulesPane(texts, model, state)),
                section("wording").with(new WordingPane(texts, model, state.wording())),
                section("appearance").with(FilePane.appearance(texts, door)),
                section("file").with(FilePane.file(texts, door)));
        sections.getChildren().setAll(all);
        ways.getChildren().remove(1, ways.getChildren().size());
        all.forEach(section -> ways.getChildren().add(way(section)));
        root.applyCss();
        root.layout();
        place.restore(scroll, sections);
        if (arriving && state.channels().isEmpty()) {
            newChannels.askForFirst();
        }
        arriving = false;
    }

    private Section section(String name) {
        return new Section(name, texts.of("settings." + name + ".title"), texts.of("settings." + name + ".text"));
    }

    private Node way(Section section) {
        Hyperlink way = new Hyperlink(texts.of(section.getId().replace('-', '.') + ".title"));
        way.getStyleClass().add("settings-way");
        way.setWrapText(true);
        way.setOnAction(event -> {
            double room = middle.getHeight() - scroll.getViewportBounds().getHeight();
            double top = sections.getBoundsInParent().getMinY() + section.getBoundsInParent().getMinY() - ABOVE;
            scroll.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
        });
        return way;
    }

    private Node campaigns(SettingsState state, LocalDate day) {
        List<SpansPane.Line> lines = state.campaigns().stream().map(campaign -> new SpansPane.Line(campaign.name(),
                campaign.span(), campaign.channels(),
                texts.of("settings.campaign.posts", state.campaignPosts().getOrDefault(campaign.id(), 0)),
                line -> model.change(new Campaign(campaign.id(), line.name(), line.span(), line.channels())),
                () -> model.remove(campaign))).toList();
        return new SpansPane(texts, state.channels(), lines, "settings.campaign.name", day, model::addCampaign);
    }

    private Node quiet(SettingsState state, LocalDate day) {
        List<SpansPane.Line> lines = state.quiet().stream()
                .map(period -> new SpansPane.Line(period.reason(), period.span(), period.channels(),
                        days(period.span()),
                        line -> model.change(new QuietPeriod(period.id(), line.span(), line.channels(), line.name())),
                        () -> model.remove(period)))
                .toList();
        return new SpansPane(texts, state.channels(), lines, "settings.quiet.reason", day,
                (reason, span) -> model.addQuiet(span, reason));
    }

    private String days(DateSpan span) {
        return texts.of("settings.quiet.days", span.length());
    }
}
