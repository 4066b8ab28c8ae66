package app.drumbeat.ui.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.application.intake.PostsPreview;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.words.Texts;

/**
 * What a name in a file can mean: a new channel, or one of the calendar's.
 *
 * @param name as the file, or the new channel, is called
 * @param mayBeNew whether a new channel is proposed; where several channels of the calendar could be meant, none is
 */
record ChannelChoice(String name, boolean mayBeNew, List<Channel> channels) {

    private static final String SEVERAL = "intake.channel.several";

    /** The names about which a person may want to say something. */
    static List<ChannelChoice> of(PostsPreview posts, List<Channel> channels) {
        List<ChannelChoice> choices = new ArrayList<>();
        if (channels.isEmpty()) {
            return choices;
        }
        posts.newChannels().forEach(made -> choices.add(new ChannelChoice(made.name(), true, channels)));
        Set<String> several = new LinkedHashSet<>();
        posts.problems().stream().filter(problem -> problem.key().equals(SEVERAL)).map(Problem::args)
                .forEach(args -> several.add(String.valueOf(args.getFirst())));
        several.forEach(name -> choices.add(new ChannelChoice(name, false, channels)));
        return choices;
    }

    /** Nothing stands for a new channel, or for none yet. */
    List<Optional<Id<Channel>>> meanings() {
        List<Optional<Id<Channel>>> meanings = new ArrayList<>();
        meanings.add(Optional.empty());
        channels.forEach(channel -> meanings.add(Optional.of(channel.id())));
        return meanings;
    }

    String said(Optional<Id<Channel>> meaning, Texts texts) {
        return meaning
                .flatMap(id -> channels.stream().filter(channel -> channel.id().equals(id)).map(Channel::name)
                        .findFirst())
                .orElseGet(() -> texts.of(mayBeNew ? "import.channel.new" : "import.channel.none"));
    }
}
