package app.drumbeat.ical;

import java.time.DateTimeException;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.fortuna.ical4j.data.ContentHandlerContext;
import net.fortuna.ical4j.data.DefaultContentHandler;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentFactory;
import net.fortuna.ical4j.model.PropertyFactory;
import net.fortuna.ical4j.model.TemporalAmountAdapter;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Hands ical4j what it is good at, piece by piece and past its own parser: that one gives up a whole file at its first bad
 * line, and the program runs out of zones after 1,500 of them. What it cannot make sense of is none.
 */
final class Handover {

    private static final List<PropertyFactory<?>> PROPERTIES = List.of(new DtStart.Factory<>(), new RDate.Factory<>(),
            new RRule.Factory<>(), new TzId.Factory(), new TzOffsetFrom.Factory(), new TzOffsetTo.Factory());
    private static final List<ComponentFactory<?>> COMPONENTS = List.of(new VTimeZone.Factory(), new Standard.Factory(),
            new Daylight.Factory());

    private static final ContentHandlerContext CONTEXT = new ContentHandlerContext()
            .withPropertyFactorySupplier(() -> PROPERTIES).withComponentFactorySupplier(() -> COMPONENTS)
            .withSuppressInvalidProperties(true);

    private Handover() {}

    /** A duration (RFC 5545, 3.3.6): days as days, everything with hours in it as a stretch of time. */
    static Optional<TemporalAmount> length(String written) {
        try {
            return Optional.of(TemporalAmountAdapter.parse(written).getDuration());
        } catch (DateTimeException | ArithmeticException none) {
            return Optional.empty();
        }
    }

    /** A zone, or nothing when its parts do not fit together. */
    static Optional<VTimeZone> zone(List<ContentLine> properties) {
        List<Calendar> made = new ArrayList<>();
        DefaultContentHandler handler = new DefaultContentHandler(made::add, new NoZones(), CONTEXT);
        try {
            handler.startCalendar();
            handler.startComponent("VTIMEZONE");
            properties.forEach(line -> hand(line, handler));
            handler.endComponent("VTIMEZONE");
            handler.endCalendar();
            return made.getFirst().getComponents().stream().findFirst().map(VTimeZone.class::cast);
        } catch (RuntimeException none) { // ical4j says so with many kinds of exception
            return Optional.empty();
        }
    }

    private static void hand(ContentLine line, DefaultContentHandler handler) {
        switch (line.name()) {
            case "BEGIN" -> handler.startComponent(line.value());
            case "END" -> handler.endComponent(line.value());
            default -> {
                handler.startProperty(line.name());
                handler.propertyValue(line.value());
                handler.endProperty(line.name());
            }
        }
    }
}
