package app.drumbeat.ui.post;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.drumbeat.application.consent.Portraying;
import app.drumbeat.application.media.SeenMedium;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.kit.ConsentWords;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.DayField;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.words.Texts;

/** What the open post tells or shows of people, the consents it leans on, and how long it stays up. */
final class PeoplePane extends VBox {

    private final PostEditorViewModel model;
    private final PeopleDeeds deeds;
    private final Texts texts;
    private final Dates dates;
    private final Map<Kind, CheckBox> kinds = new EnumMap<>(Kind.class);
    private final CheckBox named;
    private final VBox media = new VBox();
    private final VBox rows = new VBox();
    private final ComboBox<Consent> more;
    private final Button fresh;
    private final DayField until;
    private final VBox details = new VBox();
    private final HBox down = new HBox();
    private boolean showing;

    PeoplePane(PostEditorViewModel model, PeopleDeeds deeds, Texts texts) {
        this.model = model;
        this.deeds = deeds;
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        getStyleClass().add("people");
        setId("post-people");
        FlowPane ticks = new FlowPane();
        ticks.getStyleClass().add("people-ticks");
        for (Kind kind : Kind.values()) {
            CheckBox tick = tick(texts.of("consent.shows." + kind.name()),
                    on -> with(post -> deeds.shows(post, kind, on)));
            tick.setId("people-" + kind.name().toLowerCase(Locale.ROOT));
            tick.setAccessibleText(texts.of("consent.shows.spoken", tick.getText()));
            kinds.put(kind, tick);
            ticks.getChildren().add(tick);
        }
        named = tick(texts.of("consent.named"), on -> with(post -> deeds.names(post, on)));
        until = new DayField(texts, texts.of("consent.upUntil.prompt"), true,
                day -> with(post -> deeds.upUntil(post, day)));
        until.field().setId("people-until");
        until.field().setAccessibleText(texts.of("consent.upUntil"));
        fresh = PanelParts.small(texts.of("consent.new"), () -> model.openProperty().get()
                .ifPresent(open -> deeds.newConsent(open.post(), open.people().whole().shows(),
                        open.people().whole().named())));
        fresh.setId("people-new");
        more = new Addition<>(texts.of("consent.add"), Consent::reference,
                consent -> with(post -> deeds.leans(post, consent.id(), true)), () -> showing);
        more.setId("people-more");
        HBox adding = new HBox(more, fresh);
        adding.getStyleClass().add("panel-line");
        adding.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(more, Priority.ALWAYS);
        Label stays = label(texts.of("consent.upUntil"), "field-label");
        stays.setMinWidth(Label.USE_PREF_SIZE);
        HBox lasting = new HBox(stays, until);
        HBox.setHgrow(until, Priority.ALWAYS);
        lasting.getStyleClass().add("panel-line");
        lasting.setAlignment(Pos.CENTER_LEFT);
        down.getStyleClass().add("panel-line");
        down.setAlignment(Pos.CENTER_LEFT);
        List.of(media, rows, details).forEach(box -> box.getStyleClass().add("people-rows"));
        details.getChildren().addAll(named, media, rows, adding, lasting, down);
        getChildren().addAll(PanelParts.section(texts.of("consent.people")),
                label(texts.of("consent.people.hint"), "field-help"), ticks, details);
        model.openProperty().subscribe(open -> open.ifPresent(this::show));
    }

    private void show(OpenPost open) {
        showing = true;
        Portraying.Seen people = open.people();
        boolean somebody = people.whole().isOfSomebody();
        kinds.forEach((kind, tick) -> {
            tick.setSelected(people.whole().shows().contains(kind));
            boolean onlyOfMedia = tick.isSelected() && !people.own().shows().contains(kind);
            tick.setDisable(!open.writable() || onlyOfMedia);
        });
        named.setSelected(people.whole().named());
        named.setDisable(!open.writable());
        visible(details, somebody);
        media.getChildren().setAll(open.media().stream().flatMap(seen -> mediumTick(open, seen).stream()).toList());
        visible(media, !media.getChildren().isEmpty());
        rows.getChildren().setAll(people.consents().stream().map(consent -> row(consent, open)).toList());
        if (people.gone() > 0) {
            rows.getChildren().add(label(texts.of("consent.gone", people.gone()), "review-late"));
        }
        List<Consent> others = people.register().stream()
                .filter(consent -> !people.whole().consents().contains(consent.id())).toList();
        more.setValue(null);
        more.getItems().setAll(others);
        more.setDisable(!open.writable() || others.isEmpty());
        fresh.setDisable(!open.writable());
        until.show(people.own().upUntil(), open.today(), open.calendar().weekStart());
        until.field().setEditable(open.writable());
        showDown(open);
        showing = false;
    }

    /** Whether a picture or film shows somebody: it does so in every post that uses it. */
    private Optional<Node> mediumTick(OpenPost open, SeenMedium seen) {
        Medium.Kind is = seen.medium().map(Medium::kind).orElse(Medium.Kind.IMAGE);
        if (is == Medium.Kind.DOCUMENT) {
            return Optional.empty();
        }
        Kind kind = is == Medium.Kind.VIDEO ? Kind.FILM : Kind.IMAGE;
        String name = seen.path().substring(seen.path().lastIndexOf('/') + 1);
        CheckBox tick = tick(texts.of("consent.medium", name),
                on -> with(post -> deeds.mediumShows(post, seen.path(), kind, on)));
        tick.setSelected(open.people().media().contains(seen.path()));
        tick.setDisable(!open.writable());
        return Optional.of(tick);
    }

    private Node row(Consent consent, OpenPost open) {
        Label name = label(consent.reference(), "review-step-name");
        name.setMinWidth(0);
        Label standing = label(new ConsentWords(texts).standing(consent, open.today()), "review-step-remark");
        standing.setMinWidth(0);
        VBox words = new VBox(name, standing);
        words.getStyleClass().add("people-consent");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button remove = new Button("", Icons.CLOSE.node());
        remove.getStyleClass().addAll("quiet-button", "small-icon");
        remove.setAccessibleText(texts.of("consent.leaveOut", consent.reference()));
        remove.setDisable(!open.writable());
        remove.setOnAction(event -> with(post -> deeds.leans(post, consent.id(), false)));
        HBox row = new HBox(words, remove);
        row.getStyleClass().add("people-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void showDown(OpenPost open) {
        boolean posted = open.post().status() == PostStatus.POSTED;
        visible(down, posted);
        if (!posted) {
            return;
        }
        Optional<String> since = open.people().own().takenDown().map(day -> dates.day(day, open.today()));
        Button deed = PanelParts.small(texts.of(since.isPresent() ? "consent.up" : "consent.down"),
                () -> with(post -> deeds.takenDown(post, since.isEmpty())));
        deed.setId("people-down");
        deed.setDisable(!open.writable());
        Label said = label(since.map(day -> texts.of("consent.downSince", day)).orElse(""), "review-step-remark");
        down.getChildren().setAll(deed, said);
    }

    private void with(Consumer<Post> deed) {
        model.openProperty().get().map(OpenPost::post).ifPresent(deed);
    }

    private CheckBox tick(String words, Consumer<Boolean> taken) {
        CheckBox tick = new CheckBox(words);
        tick.setMnemonicParsing(false);
        tick.setOnAction(event -> taken.accept(tick.isSelected()));
        return tick;
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private static void visible(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
