package app.drumbeat.holiday;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

import app.drumbeat.domain.port.Holidays;

/** The bank holidays that Jollyday knows, moved to the weekday on which they are kept; days that are only observed are none. */
public final class BankHolidays implements Holidays {

    private static final int COUNTRY_LETTERS = 2;

    private final Map<String, Set<LocalDate>> years = new ConcurrentHashMap<>();

    @Override
    public List<Region> countries(Locale language) {
        return named(HolidayCalendar.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == COUNTRY_LETTERS)
                .map(code -> code.toLowerCase(Locale.ROOT))
                .map(code -> new Region(code, Locale.of("", code).getDisplayCountry(language))).toList());
    }

    @Override
    public List<Region> parts(String country, Locale language) {
        return manager(country).map(manager -> named(manager.getCalendarHierarchy().getChildren().values().stream()
                .map(part -> new Region(country + "-" + part.getId(), part.getDescription(language))).toList()))
                .orElse(List.of());
    }

    @Override
    public boolean knows(String region) {
        String[] path = region.split("-", -1);
        return manager(path[0]).filter(manager -> holds(manager.getCalendarHierarchy(), rest(path))).isPresent();
    }

    @Override
    public Set<LocalDate> of(String region, int year) {
        return years.computeIfAbsent(region + " " + year, key -> read(region, year));
    }

    private static Set<LocalDate> read(String region, int year) {
        String[] path = region.split("-", -1);
        return manager(path[0]).map(manager -> manager.getHolidays(Year.of(year), rest(path)).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE).map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet())).orElse(Set.of());
    }

    private static Optional<HolidayManager> manager(String country) {
        boolean supported = HolidayCalendar.getSupportedCalendarCodes().stream().anyMatch(country::equalsIgnoreCase);
        return supported
                ? Optional.of(HolidayManager.getInstance(ManagerParameters.create(country)))
                : Optional.empty();
    }

    private static boolean holds(CalendarHierarchy country, String[] path) {
        CalendarHierarchy at = country;
        for (String part : path) {
            CalendarHierarchy inside = at.getChildren().get(part);
            if (inside == null) {
                return false;
            }
            at = inside;
        }
        return true;
    }

    private static String[] rest(String[] path) {
        return Arrays.copyOfRange(path, 1, path.length);
    }

    private static List<Region> named(Collection<Region> regions) {
        return regions.stream().sorted(Comparator.comparing(Region::name)).toList();
    }
}
