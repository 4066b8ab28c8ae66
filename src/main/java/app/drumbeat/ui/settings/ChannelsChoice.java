package app.drumbeat.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.ui.kit.SeveralChoice;
import app.drumbeat.words.Texts;

/** Which channels something holds for; none chosen means all of them, and says so. */
final class ChannelsChoice {

    /** The same in every line, so that what follows stands in a column. */
    private static final double WIDTH = 124;

    private ChannelsChoice() {}

    static Node of(Texts texts, List<Channel> channels, List<Id<Channel>> chosen,
            Consumer<List<Id<Channel>>> changed) {
        SeveralChoice<Channel> choice = new SeveralChoice<>(channels,
                channels.stream().filter(channel -> chosen.contains(channel.id())).toList(), Channel::name,
                texts.of("settings.channels.all"), texts.of("settings.channels.choice"),
                wanted -> changed.accept(wanted.size() == channels.size()
                        ? List.of()
                        : wanted.stream().map(Channel::id).toList()));
        choice.setPrefWidth(WIDTH);
        return choice;
    }
}
