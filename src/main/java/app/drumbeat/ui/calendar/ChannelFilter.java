package app.drumbeat.ui.calendar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.controlsfx.control.CheckComboBox;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.words.Texts;

/** Which channels are shown. While not all are, it stands out, and a button beside it brings all of them back. */
final class ChannelFilter extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("filter-on");

    private final CalendarViewModel model;
    private final Texts texts;
    private final CheckComboBox<Channel> box = new CheckComboBox<>();
    private final Button all = new Button("", Icons.CLOSE.node());
    private boolean showing;

    ChannelFilter(CalendarViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("channel-filter");
        setAlignment(Pos.CENTER_LEFT);
        box.setId("channel-filter");
        box.setShowCheckedCount(false);
        box.setFocusTraversable(true);
        box.setAccessibleText(texts.of("calendar.filter"));
        box.setConverter(new Names());
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<Channel>) change -> chosen());
        all.setId("show-all-channels");
        all.getStyleClass().addAll("quiet-button", "filter-off");
        all.setAccessibleText(texts.of("calendar.filter.off"));
        all.setTooltip(new Tooltip(texts.of("calendar.filter.off")));
        all.setOnAction(event -> model.showOnly(Set.of()));
        getChildren().addAll(box, all);
        model.overviewProperty().subscribe(overview -> show());
        model.onlyProperty().subscribe(only -> show());
    }

    private void chosen() {
        if (!showing) {
            model.showOnly(box.getCheckModel().getCheckedItems().stream().map(Channel::id)
                    .collect(Collectors.toSet()));
        }
    }

    private void show() {
        showing = true;
        List<Channel> channels = model.overviewProperty().get().channels();
        Set<Id<Channel>> only = model.onlyProperty().get();
        if (!box.getItems().equals(channels)) {
            box.getItems().setAll(channels);
        }
        box.setTitle(title(channels, new HashSet<>(only))); // before the ticks, whose change makes the box read it
        for (Channel channel : channels) {
            boolean wanted = only.isEmpty() || only.contains(channel.id());
            if (wanted != box.getCheckModel().isChecked(channel)) {
                if (wanted) {
                    box.getCheckModel().check(channel);
                } else {
                    box.getCheckModel().clearCheck(channel);
                }
            }
        }
        boolean on = !only.isEmpty();
        pseudoClassStateChanged(ON, on);
        all.setVisible(on);
        all.setManaged(on);
        setVisible(channels.size() > 1);
        setManaged(channels.size() > 1);
        showing = false;
    }

    private String title(List<Channel> channels, Set<Id<Channel>> only) {
        if (only.isEmpty()) {
            return texts.of("calendar.filter.all");
        }
        return only.size() == 1
                ? channels.stream().filter(channel -> only.contains(channel.id())).map(Channel::name).findFirst()
                        .map(name -> texts.of("calendar.filter.only", name)).orElse("")
                : texts.of("calendar.filter.some", only.size(), channels.size());
    }

    private static final class Names extends StringConverter<Channel> {

        @Override
        public String toString(Channel channel) {
            return channel == null ? "" : channel.name();
        }

        @Override
        public Channel fromString(String name) {
            throw new UnsupportedOperationException("Channels are chosen, not typed");
        }
    }
}
