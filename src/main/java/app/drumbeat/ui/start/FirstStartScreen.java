package app.drumbeat.ui.start;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import app.drumbeat.words.Texts;

/** The first start: start empty, import a spreadsheet, explore a sample plan, or open a calendar that is elsewhere. */
public final class FirstStartScreen extends StackPane {

    private static final double COLUMN_WIDTH = 472;
    private static final double CARD_WIDTH = 436;

    /** What the person chose. */
    public interface Choice {
        void startEmpty();

        void importPlan();

        void explore();

        void openExisting();
    }

    /** @param place where the new calendar will be, told so that nobody has to look for it */
    public FirstStartScreen(Texts texts, Path place, Choice choice) {
        getStyleClass().add("first-start");
        Label title = new Label(texts.of("start.first.title"));
        title.getStyleClass().add("first-start-title");
        Text text = wrapped(texts.of("start.first.text"), COLUMN_WIDTH, "first-start-words");
        Node importing = card(texts, "import", choice::importPlan, true);
        Node exploring = card(texts, "explore", choice::explore, false);
        Node empty = card(texts, "empty", choice::startEmpty, false);
        Hyperlink open = new Hyperlink(texts.of("start.first.open"));
        open.setId("first-open");
        open.setOnAction(event -> choice.openExisting());
        Label where = new Label(texts.of("start.first.place", place));
        where.getStyleClass().add("first-start-place");
        where.setWrapText(true);
        VBox column = new VBox(title, text, importing, exploring, empty, open, where);
        column.getStyleClass().add("first-start-column");
        column.setAlignment(Pos.CENTER_LEFT);
        column.setMaxHeight(VBox.USE_PREF_SIZE);
        getChildren().add(column);
    }

    private static Node card(Texts texts, String name, Runnable run, boolean main) {
        Label title = new Label(texts.of("start.first." + name));
        title.getStyleClass().add("card-title");
        Text text = wrapped(texts.of("start.first." + name + ".text"), CARD_WIDTH, "card-words");
        VBox words = new VBox(title, text);
        Button button = new Button();
        button.setId("first-" + name);
        button.setGraphic(words);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(title.getText());
        button.setAccessibleHelp(text.getText());
        button.getStyleClass().addAll("card", main ? "card-main" : "card-plain");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> run.run());
        return button;
    }

    /** Words of a given width, so that their height is known before they are laid out. */
    private static Text wrapped(String words, double width, String style) {
        Text text = new Text(words);
        text.setWrappingWidth(width);
        text.getStyleClass().add(style);
        return text;
    }
}
