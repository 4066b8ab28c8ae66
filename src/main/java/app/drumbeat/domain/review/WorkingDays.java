package app.drumbeat.domain.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** The days on which reviewers work: not at weekends, not on bank holidays, not while the organisation is closed. */
public final class WorkingDays {

    private final Office office;
    private final Predicate<LocalDate> holiday;

    /** @param holiday whether a day is a bank holiday where the office is */
    public WorkingDays(Office office, Predicate<LocalDate> holiday) {
        this.office = office;
        this.holiday = holiday;
    }

    public boolean has(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !office.isClosed(day) && !holiday.test(day);
    }
}
