package app.drumbeat.domain.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The bank holidays of countries and of their parts, by region: {@code gb}, {@code gb-eng}. */
public interface Holidays {

    /** A country, or a part of one. */
    record Region(String code, String name) {}

    /** The countries whose bank holidays are known, by name. */
    List<Region> countries(Locale language);

    /** The parts of a country that have bank holidays of their own, by name; none where it has none or is not known. */
    List<Region> parts(String country, Locale language);

    boolean knows(String region);

    /** The days that are free in a year; none where the region is not known. */
    Set<LocalDate> of(String region, int year);
}
