package app.drumbeat.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A page that keeps a register: its entries in a list, and beside it all of the one that is looked at.
 *
 * @param <E> an entry
 */
public final class RegisterPage<E> {

    private final ListPage<E> page;
    private final ScrollPane form = new ScrollPane();
    private final HBox both;
    private final StringProperty sought = new SimpleStringProperty("");
    private final TextField search = new TextField();
    private Optional<Object> formed = Optional.empty();

    /**
     * @param id that of the list
     * @param searching what the field says that looks for entries
     * @param chosen told when an entry is chosen in the list
     */
    public RegisterPage(String id, String title, String searching, Supplier<ListCell<E>> row, Consumer<E> chosen) {
        page = new ListPage<>(id, title, row);
        ListView<E> list = page.list();
        list.getStyleClass().add("register-list");
        form.setFitToWidth(true);
        form.getStyleClass().addAll("settings-scroll", "register-scroll");
        HBox.setHgrow(form, Priority.ALWAYS);
        both = new HBox(list, form);
        search.setId(id + "-search");
        search.setPromptText(searching);
        search.setAccessibleText(searching);
        search.setMinWidth(60);
        search.textProperty().bindBidirectional(sought);
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                chosen.accept(entry);
            }
        });
    }

    public Node node() {
        return page;
    }

    /** What is looked for. */
    public StringProperty soughtProperty() {
        return sought;
    }

    /** What can be done, behind the field that looks for entries. */
    public void tools(Region... tools) {
        for (Region tool : tools) {
            tool.setMinWidth(Region.USE_PREF_SIZE);
        }
        page.tools(search);
        page.addTools(tools);
    }

    /**
     * Shows entries.
     *
     * @param chosen the one that is looked at
     * @param counted how many there are, in words
     */
    public void show(List<E> entries, Optional<E> chosen, String counted) {
        ListView<E> list = page.list();
        if (!list.getItems().equals(entries)) {
            list.getItems().setAll(entries);
        }
        chosen.filter(entry -> !entry.equals(list.getSelectionModel().getSelectedItem()))
                .ifPresent(list.getSelectionModel()::select);
        page.show(counted, both);
    }

    /** Shows that there is nothing yet. */
    public void showEmpty(String counted, Node empty) {
        page.show(counted, empty);
    }

    /**
     * Shows all of an entry; made anew only where it is another one or something of it changed, so that nobody loses the field she
     * types in.
     *
     * @param what stands for the entry and all that its form depends on
     * @param another whether it is another entry, which is shown from its beginning
     */
    public void showForm(Object what, boolean another, Supplier<Node> make) {
        if (!formed.equals(Optional.of(what))) {
            double at = form.getVvalue();
            formed = Optional.of(what);
            form.setContent(make.get());
            form.setVvalue(another ? 0 : at);
        }
    }
}
