package app.drumbeat.ui.kit;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a register in its list, on two lines.
 *
 * @param <E> an entry
 */
public final class RegisterRow<E> extends ListCell<E> {

    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

    private final Function<E, Said> saying;
    private final OneLine name = new OneLine("register-name");
    private final OneLine about = new OneLine("register-about");
    private final OneLine standing = new OneLine("register-standing");
    private final OneLine count = new OneLine("register-about");
    private final VBox row;

    /**
     * What is said of an entry.
     *
     * @param gone whether it does not hold any more
     */
    public record Said(String name, String about, String standing, String count, boolean gone) {

        private String spoken() {
            return String.join(", ", name, about, standing, count);
        }
    }

    public RegisterRow(Function<E, Said> saying) {
        this.saying = saying;
        row = new VBox(line(name, about), line(standing, count));
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox.setHgrow(standing, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        standing.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().add("register-row");
        row.setPrefWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable E entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Said said = saying.apply(entry);
        name.setText(said.name());
        about.setText(said.about());
        standing.setText(said.standing());
        count.setText(said.count());
        row.pseudoClassStateChanged(GONE, said.gone());
        setAccessibleText(said.spoken());
        setGraphic(row);
    }

    private static HBox line(OneLine left, OneLine right) {
        HBox line = new HBox(left, right);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("register-line");
        return line;
    }
}
