package app.drumbeat.application.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.drumbeat.application.intake.cells.NetworkText;
import app.drumbeat.application.intake.reading.ChannelKey;
import app.drumbeat.application.intake.reading.ReadPost;
import app.drumbeat.application.intake.reading.RowRead;
import app.drumbeat.application.intake.reading.Said;
import app.drumbeat.application.intake.reading.Spot;
import app.drumbeat.application.intake.reading.Titles;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.CalendarReading;
import app.drumbeat.domain.port.ForeignEntry;
import app.drumbeat.domain.post.PostStatus;

/**
 * Takes the entries of a calendar file as posts: the summary is the title, the description the text. A summary such as
 * {@code LinkedIn: Know the signs} names the channel first, as our own feeds do.
 */
final class CalendarPosts {

    private static final Pattern NAMED = Pattern.compile("(?<channel>[^:]{1,60}):\\s+(?<title>.+)", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("\\d+");

    private final Set<ChannelKey> channels;

    CalendarPosts(Set<ChannelKey> channels) {
        this.channels = channels;
    }

    List<RowRead> rows(CalendarReading calendar) {
        return calendar.entries().stream().map(this::row).toList();
    }

    private RowRead row(ForeignEntry entry) {
        List<Problem> problems = new ArrayList<>();
        if (entry.rule().isPresent()) {
            problems.add(Problem.warning(entry.place(), "intake.days.repeats", Titles.of(entry.summary())));
        }
        if (entry.days().length() > 1) {
            problems.add(Problem.warning(entry.place(), "intake.days.longer", Titles.of(entry.summary())));
        }
        Matcher named = NAMED.matcher(entry.summary().strip());
        boolean channel = named.matches() && (NetworkText.of(named.group("channel")).isPresent()
                || channels.contains(ChannelKey.of(named.group("channel"))));
        String title = channel ? named.group("title") : entry.summary().strip();
        Optional<String> text = Optional.of(entry.description().strip()).filter(words -> !words.isEmpty());
        Said said = new Said(Optional.of(title).filter(words -> !words.isEmpty()), text, Optional.empty(),
                Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
        ReadPost post = new ReadPost(channel ? named.group("channel") : "", Optional.of(entry.days().first()),
                entry.time(),
                entry.cancelled() ? Optional.of(PostStatus.CANCELLED) : Optional.empty(), Optional.empty(), said);
        return new RowRead(new Spot("", line(entry.place())), RowRead.Kind.POSTS, Titles.of(entry.summary()),
                List.of(post), problems);
    }

    /** The line that an entry stands in, from {@code line 42}. */
    private static int line(String place) {
        Matcher number = LINE.matcher(place);
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }
}
