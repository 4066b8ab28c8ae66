package app.drumbeat.ui.calendar;

/** The ways to look at the plan. One day, one selection and one filter hold for all of them. */
public enum CalendarMode {
    MONTH, WEEK, AGENDA, QUARTER
}
