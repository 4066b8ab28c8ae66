package app.drumbeat.ui.kit;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A page that is one list, under a bar that names it and says how much there is. */
public final class ListPage<T> extends BorderPane {

    private final ListView<T> list = new ListView<>();
    private final Label count = new Label();
    private final HBox bar;

    /** @param id that of the list; the count has one that follows from it */
    public ListPage(String id, String title, Supplier<ListCell<T>> row) {
        getStyleClass().add("list-page");
        Label name = new Label(title);
        name.getStyleClass().add("bar-title");
        name.setMinWidth(Label.USE_PREF_SIZE);
        count.setId(id + "-count");
        count.getStyleClass().add("bar-count");
        bar = new HBox(name, count);
        bar.getStyleClass().add("page-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        setTop(bar);
        list.setId(id);
        list.getStyleClass().add("page-list");
        list.setAccessibleText(title);
        list.setCellFactory(view -> row.get());
    }

    public ListView<T> list() {
        return list;
    }

    /** What is looked for and what can be done, at the far end of the bar. */
    public void tools(Node... tools) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        bar.getChildren().add(between);
        bar.getChildren().addAll(tools);
    }

    /** More that can be done, behind what there is. */
    public void addTools(Node... tools) {
        bar.getChildren().addAll(tools);
    }

    /** @param content the list, or what is said in its place where nothing is in it */
    public void show(String counted, Node content) {
        count.setText(counted);
        setCenter(content);
    }
}
