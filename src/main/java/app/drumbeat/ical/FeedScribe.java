package app.drumbeat.ical;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import app.drumbeat.domain.port.Feed;
import app.drumbeat.domain.port.FeedEntry;
import app.drumbeat.domain.port.Progress;

/**
 * Writes a feed as one VCALENDAR: the same feed gives the same octets, on any machine and with any version of ours.
 *
 * <p>Programs read the calendar's name from X-WR-CALNAME, and NAME is its standard successor (RFC 7986, 5.1); how often to
 * look again is said twice for the same reason (5.7). There is no ORGANIZER, which would make meetings of posts.
 */
final class FeedScribe {

    /** Without a version, or every release of ours would change every feed. */
    private static final String PRODUCT = "-//Drumbeat//Drumbeat//EN";

    private static final Duration LOOK_AGAIN = Duration.ofHours(6);

    /** How many entries go by between two words about the progress. */
    private static final int STRIDE = 250;

    private FeedScribe() {}

    static byte[] octets(Feed feed, Progress progress) {
        List<CalendarComponent> events = new ArrayList<>(feed.entries().size());
        for (FeedEntry entry : feed.entries()) {
            if (events.size() % STRIDE == 0) {
                progress.at(events.size(), feed.entries().size());
            }
            events.add(EntryScribe.event(entry));
        }
        return Folding.octets(new Calendar(new PropertyList(heading(feed)), new ComponentList<>(events)).toString());
    }

    private static List<Property> heading(Feed feed) {
        List<Property> heading = new ArrayList<>();
        heading.add(ImmutableVersion.VERSION_2_0);
        heading.add(new ProdId(PRODUCT));
        heading.add(ImmutableCalScale.GREGORIAN);
        heading.add(ImmutableMethod.PUBLISH);
        String name = CleanText.line(feed.name());
        if (!name.isEmpty()) {
            heading.add(new Name(name));
            heading.add(new XProperty("X-WR-CALNAME", name));
        }
        if (!(feed.zone() instanceof ZoneOffset)) {
            heading.add(new XProperty("X-WR-TIMEZONE", feed.zone().getId()));
        }
        heading.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN));
        heading.add(new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN.toString()));
        return heading;
    }
}
