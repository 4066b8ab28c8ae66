package app.drumbeat.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBoxBase;
import javafx.util.StringConverter;

import org.controlsfx.control.CheckComboBox;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.words.Texts;

/** Which channels something holds for; none chosen means all of them, and says so. */
final class ChannelsChoice extends CheckComboBox<Channel> {

    /** The same in every line, so that what follows stands in a column. */
    private static final double WIDTH = 124;

    ChannelsChoice(Texts texts, List<Channel> channels, List<Id<Channel>> chosen, Consumer<List<Id<Channel>>> changed) {
        getItems().setAll(channels);
        setPrefWidth(WIDTH);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Channel channel) {
                return channel.name();
            }

            @Override
            public Channel fromString(String text) {
                throw new UnsupportedOperationException("Channels are picked, not typed");
            }
        });
        channels.stream().filter(channel -> chosen.contains(channel.id())).forEach(getCheckModel()::check);
        sayAllWhenNone(texts);
        setAccessibleText(texts.of("settings.channels.choice"));
        addEventHandler(ComboBoxBase.ON_HIDDEN, event -> {
            List<Id<Channel>> wanted = getCheckModel().getCheckedItems().stream().map(Channel::id).toList();
            sayAllWhenNone(texts);
            if (!wanted.equals(chosen)) {
                changed.accept(wanted.size() == channels.size() ? List.of() : wanted);
            }
        });
    }

    private void sayAllWhenNone(Texts texts) {
        setTitle(getCheckModel().getCheckedItems().isEmpty() ? texts.of("settings.channels.all") : null);
    }
}
