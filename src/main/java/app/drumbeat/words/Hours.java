package app.drumbeat.words;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How times of day are said: 09:30, or 9:30 AM. A locale carries what was chosen, so that whoever says times hears of it. */
public enum Hours {

    REGION, TWENTY_FOUR, TWELVE;

    /** The key of Unicode for it. */
    private static final String KEY = "hc";

    private static final String OF_TWELVE = "h12";
    private static final String OF_TWENTY_FOUR = "h23";

    /** The same language and region with these hours. */
    public Locale in(Locale locale) {
        String cycle = switch (this) {
            case REGION -> null;
            case TWENTY_FOUR -> OF_TWENTY_FOUR;
            case TWELVE -> OF_TWELVE;
        };
        return new Locale.Builder().setLocale(locale.stripExtensions()).setUnicodeLocaleKeyword(KEY, cycle).build();
    }

    /** Whether times are said by twice twelve hours. A language without a region does not tell. */
    static boolean areTwelve(Locale locale) {
        String chosen = locale.getUnicodeLocaleType(KEY);
        if (chosen != null) {
            return chosen.equals(OF_TWELVE) || chosen.equals("h11");
        }
        return !locale.getCountry().isEmpty() && DateTimeFormatterBuilder
                .getLocalizedDateTimePattern(null, FormatStyle.SHORT, IsoChronology.INSTANCE, locale).contains("a");
    }
}
