package app.drumbeat.ui.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import app.drumbeat.application.consent.ConsentKeeping.Entry;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.Person;
import app.drumbeat.ui.kit.ConsentWords;
import app.drumbeat.ui.kit.EmptyState;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.ui.kit.RegisterPage;
import app.drumbeat.ui.kit.RegisterRow;
import app.drumbeat.ui.kit.Screen;
import app.drumbeat.words.Texts;

/** The page of the register: every consent, and beside the list the one that is looked at. */
public final class ConsentsScreen implements Screen {

    private final ConsentsViewModel model;
    private final Texts texts;
    private final RegisterPage<Entry> page;
    private final MenuButton names = new MenuButton();
    private Optional<Id<Consent>> formed = Optional.empty();

    /** What a form depends on. */
    private record Formed(Optional<Entry> entry, boolean open, boolean sealed, LocalDate today,
            List<Channel> channels) {}

    public ConsentsScreen(ConsentsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        page = new RegisterPage<>("consents", texts.of("consent.title"), texts.of("consent.search"),
                () -> new RegisterRow<>(this::said),
                entry -> model.chosenProperty().set(Optional.of(entry.consent().id())));
        page.soughtProperty().bindBidirectional(model.soughtProperty());
        Button add = new Button(texts.of("consent.new"));
        add.setId("consents-new");
        add.getStyleClass().add("accent");
        add.setOnAction(event -> model.add());
        names.setId("consents-names");
        names.getStyleClass().add("bar-button");
        Button takeIn = new Button(texts.of("consent.import"));
        takeIn.setId("consents-import");
        takeIn.getStyleClass().add("bar-button");
        takeIn.setOnAction(event -> model.takeIn());
        page.tools(names, takeIn, add);
        model.stateProperty().subscribe(now -> show());
        model.soughtProperty().subscribe(now -> show());
        model.chosenProperty().subscribe(now -> show());
    }

    @Override
    public String titleKey() {
        return "consent.title";
    }

    @Override
    public Node node() {
        return page.node();
    }

    @Override
    public void shown() {
        model.show();
    }

    @Override
    public void hidden() {
        model.hide();
    }

    private void show() {
        model.stateProperty().get().ifPresent(now -> {
            names.setText(texts.of(now.sealed() && !now.open() ? "consent.names.locked" : "consent.names"));
            names.getItems().setAll(items(now));
            names.setDisable(!now.writable());
            String counted = texts.of("consent.count", now.entries().size());
            if (now.entries().isEmpty()) {
                page.showEmpty(counted, new EmptyState(texts.of("consent.empty"), texts.of("consent.empty.text"),
                        texts.of("consent.new"), model::add));
                return;
            }
            Optional<Entry> entry = model.chosenProperty().get().flatMap(now::find);
            page.show(model.lines(now), entry, counted);
            Optional<Id<Consent>> chosen = entry.map(there -> there.consent().id());
            boolean another = !chosen.equals(formed);
            formed = chosen;
            page.showForm(new Formed(entry, now.open(), now.sealed(), now.today(), now.channels()), another,
                    () -> entry.<Node>map(there -> new ConsentForm(model, now, there, texts))
                            .orElseGet(() -> PanelParts.hint(texts.of("consent.choose"))));
        });
    }

    private RegisterRow.Said said(Entry entry) {
        ConsentWords words = new ConsentWords(texts);
        LocalDate today = model.stateProperty().get().map(ConsentsState::today).orElse(LocalDate.EPOCH);
        String name = entry.person().map(Person::name).filter(said -> !said.isBlank())
                .map(said -> texts.of("consent.called", entry.consent().reference(), said))
                .orElse(entry.consent().reference());
        return new RegisterRow.Said(name, words.kinds(entry.consent().scope()),
                words.standing(entry.consent(), today),
                entry.posts().isEmpty() ? "" : texts.of("consent.posts", entry.posts().size()),
                !entry.consent().holdsOn(today));
    }

    private List<MenuItem> items(ConsentsState now) {
        if (!now.sealed()) {
            return List.of(item("consent.protect", model.people()::protect));
        }
        return List.of(now.open()
                ? item("consent.lockNow", model.people()::lockNow)
                : item("consent.unlock", model.people()::unlock),
                item("consent.passphrase.change", model.people()::change),
                item("consent.unprotect", model.people()::unprotect));
    }

    private MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(texts.of(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> run.run());
        return item;
    }
}
