package app.drumbeat.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.words.Texts;

/** Opens and closes the line that says which posts are shown; it stands out while not all are. */
public final class FilterButton extends Button {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("filter-on");

    public FilterButton(Filter filter, Texts texts) {
        super("", Icons.FILTER.node());
        setId("filter-button");
        getStyleClass().add("bar-icon");
        setAccessibleText(texts.of("kit.filter"));
        setTooltip(new Tooltip(texts.of("kit.filter")));
        setOnAction(event -> filter.setBar(!filter.barProperty().get()));
        filter.wantedProperty().subscribe(wanted -> pseudoClassStateChanged(ON, !wanted.equals(PostFilter.ALL)));
    }
}
