package app.drumbeat.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Days and months as arguments: ISO 8601 with a year of four digits, and nothing that the calendar does not have. */
final class Days {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private Days() {}

    static LocalDate day(String argument) {
        if (DAY.matcher(argument).matches() && !argument.startsWith("0000")) {
            try {
                return LocalDate.parse(argument);
            } catch (DateTimeException impossible) {
                throw new WrongUsage("cli.usage.noSuchDay", argument);
            }
        }
        throw new WrongUsage("cli.usage.day", argument);
    }

    static YearMonth month(String argument) {
        if (MONTH.matcher(argument).matches() && !argument.startsWith("0000")) {
            try {
                return YearMonth.parse(argument);
            } catch (DateTimeException impossible) {
                throw new WrongUsage("cli.usage.noSuchMonth", argument);
            }
        }
        throw new WrongUsage("cli.usage.month", argument);
    }
}
