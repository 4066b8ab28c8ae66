package app.drumbeat.ui.consent;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.drumbeat.application.consent.ConsentKeeping.Entry;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.ui.kit.EmptyState;
import app.drumbeat.ui.kit.ListPage;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.ui.kit.Screen;
import app.drumbeat.words.Texts;

/** The page of the register: every consent, and beside the list the one that is looked at. */
public final class ConsentsScreen implements Screen {

    private final ConsentsViewModel model;
    private final Texts texts;
    private final ListPage<Entry> page;
    private final ListView<Entry> list;
    private final ScrollPane form = new ScrollPane();
    private final HBox both;
    private final MenuButton names = new MenuButton();
    private Optional<Entry> formed = Optional.empty();
    private Optional<ConsentsState> formedIn = Optional.empty();

    public ConsentsScreen(ConsentsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        page = new ListPage<>("consents", texts.of("consent.title"), () -> new ConsentRow(model, texts));
        list = page.list();
        list.getStyleClass().add("consent-list");
        form.setId("consent-form");
        form.setFitToWidth(true);
        form.getStyleClass().addAll("settings-scroll", "consent-scroll");
        HBox.setHgrow(form, Priority.ALWAYS);
        both = new HBox(list, form);
        TextField search = new TextField();
        search.setId("consents-search");
        search.setPromptText(texts.of("consent.search"));
        search.setAccessibleText(texts.of("consent.search"));
        search.textProperty().bindBidirectional(model.soughtProperty());
        Button add = new Button(texts.of("consent.new"));
        add.getStyleClass().add("accent");
        add.setId("consents-new");
        add.setOnAction(event -> model.add());
        names.setId("consents-names");
        names.getStyleClass().add("consent-names");
        Button takeIn = new Button(texts.of("consent.import"));
        takeIn.setId("consents-import");
        takeIn.getStyleClass().add("consent-names");
        takeIn.setOnAction(event -> model.takeIn());
        List.of(names, takeIn, add).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        search.setMinWidth(60);
        page.tools(search, names, takeIn, add);
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                model.chosenProperty().set(Optional.of(entry.consent().id()));
            }
        });
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
        return page;
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
            List<Entry> lines = model.lines(now);
            if (!list.getItems().equals(lines)) {
                list.getItems().setAll(lines);
            }
            names.setText(texts.of(now.sealed() && !now.open() ? "consent.names.locked" : "consent.names"));
            names.getItems().setAll(items(now));
            names.setDisable(!now.writable());
            Optional<Id<Consent>> chosen = model.chosenProperty().get();
            Optional<Entry> entry = chosen.flatMap(now::find);
            entry.ifPresent(there -> {
                if (!there.equals(list.getSelectionModel().getSelectedItem())) {
                    list.getSelectionModel().select(there);
                }
            });
            showForm(now, entry);
            page.show(texts.of("consent.count", now.entries().size()), now.entries().isEmpty()
                    ? new EmptyState(texts.of("consent.empty"), texts.of("consent.empty.text"),
                            texts.of("consent.new"), model::add)
                    : both);
        });
    }

    /** The form is made anew only where something of it changed, so that nobody loses the field she types in. */
    private void showForm(ConsentsState now, Optional<Entry> entry) {
        boolean same = entry.equals(formed) && formedIn.filter(before -> before.open() == now.open()
                && before.sealed() == now.sealed() && before.today().equals(now.today())
                && before.channels().equals(now.channels())).isPresent();
        if (!same) {
            double at = form.getVvalue();
            boolean another = !entry.map(there -> there.consent().id()).equals(
                    formed.map(there -> there.consent().id()));
            formed = entry;
            formedIn = Optional.of(now);
            form.setContent(entry.<Node>map(there -> new ConsentForm(model, now, there, texts))
                    .orElseGet(() -> PanelParts.hint(texts.of("consent.choose"))));
            form.setVvalue(another ? 0 : at);
        }
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
