package app.drumbeat.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

import app.drumbeat.domain.port.FeedEntry;
import app.drumbeat.domain.port.FeedEntry.AllDay;
import app.drumbeat.domain.port.FeedEntry.Certainty;
import app.drumbeat.domain.port.FeedEntry.Timed;

/**
 * Writes one entry as a VEVENT.
 *
 * <p>An entry without a time becomes an all-day event: {@code DTSTART;VALUE=DATE}, its end exclusive (RFC 5545, 3.6.1). One
 * with a time is written in UTC (3.3.5, form 2), which needs no VTIMEZONE and cannot be misread. Nobody's time is blocked:
 * TRANSP says so to most programs, and Outlook looks at its own property first.
 */
final class EntryScribe {

    private EntryScribe() {}

    static VEvent event(FeedEntry entry) {
        List<Property> properties = new ArrayList<>();
        Instant changed = entry.changed().truncatedTo(ChronoUnit.SECONDS);
        properties.add(new Uid(CleanText.lines(entry.uid())));
        properties.add(new DtStamp(changed));
        properties.add(new LastModified(changed));
        properties.add(new Sequence(entry.revision()));
        switch (entry.when()) {
            case AllDay(LocalDate day) -> {
                properties.add(new DtStart<>(day));
                properties.add(new DtEnd<>(day.plusDays(1)));
            }
            case Timed timed -> {
                properties.add(new DtStart<>(timed.start().truncatedTo(ChronoUnit.SECONDS)));
                properties.add(new DtEnd<>(timed.start().plus(timed.length()).truncatedTo(ChronoUnit.SECONDS)));
            }
        }
        addWords(properties, entry);
        properties.add(status(entry.certainty()));
        properties.add(ImmutableTransp.TRANSPARENT);
        properties.add(new XProperty("X-MICROSOFT-CDO-BUSYSTATUS", "FREE"));
        WebLink.of(entry.url()).ifPresent(link -> properties.add(new Url(link)));
        return new VEvent(new PropertyList(properties));
    }

    private static void addWords(List<Property> properties, FeedEntry entry) {
        String summary = CleanText.line(entry.summary());
        if (!summary.isEmpty()) {
            properties.add(new Summary(summary));
        }
        String description = CleanText.lines(entry.description());
        if (!description.isEmpty()) {
            properties.add(new Description(description));
        }
        List<String> categories = CleanText.categories(entry.categories());
        if (!categories.isEmpty()) {
            properties.add(new Categories(new TextList(categories)));
        }
    }

    private static Status status(Certainty certainty) {
        return switch (certainty) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
