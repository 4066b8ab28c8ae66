package app.drumbeat.print.part;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.Lack;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.words.DateWords;
import app.drumbeat.words.Texts;

/** What a month says on paper, in the language of the calendar, whatever machine prints it. */
public final class PaperWords {

    private final MonthPlan plan;
    private final Texts texts;
    private final DateWords dates;

    public PaperWords(MonthPlan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        this.dates = new DateWords(texts.locale());
    }

    /** A sentence of the bundles. */
    public String say(String key, Object... args) {
        return texts.of(key, args);
    }

    /** December 2026 */
    public String month() {
        return dates.month(plan.month());
    }

    /** Thu 3 Dec */
    public String day(LocalDate day) {
        return dates.day(day, plan.month().atDay(15));
    }

    /** Thursday, 3 December 2026 */
    public String fullDay(LocalDate day) {
        return dates.fullDay(day);
    }

    public String span(DateSpan span) {
        return dates.span(span.first(), span.last(), plan.month().atDay(15));
    }

    /** The day alone, with its month where that is another one. */
    public String dayNumber(LocalDate day) {
        return isInMonth(day) ? String.valueOf(day.getDayOfMonth()) : dates.shortDay(day);
    }

    public boolean isInMonth(LocalDate day) {
        return YearMonth.from(day).equals(plan.month());
    }

    public String weekday(LocalDate day) {
        return dates.weekday(day.getDayOfWeek());
    }

    public String time(LocalTime time) {
        return dates.time(time);
    }

    public String state(PostStatus status) {
        return texts.of("status." + status.name());
    }

    /** What a post is called: its title, else the beginning of its text. */
    public String title(Post post) {
        if (!post.title().isBlank()) {
            return post.title();
        }
        return post.words().text().lines().filter(line -> !line.isBlank()).findFirst()
                .orElseGet(() -> texts.of("print.untitled"));
    }

    /** What a silence says, as long as there is room for it: the longest first. */
    public List<String> silence(Channel channel, Silence silence) {
        return List.of(silenceInFull(channel, silence), texts.of("print.silence.middle", silence.postingDays()),
                texts.of("print.silence.least", silence.postingDays()));
    }

    public String silenceInFull(Channel channel, Silence silence) {
        return texts.of("print.silence", channel.name(), silence.postingDays());
    }

    public String causes(Silence silence) {
        return silence.causes().stream().map(cause -> texts.of("cause." + cause.name()))
                .collect(Collectors.joining(", "));
    }

    public String quiet(QuietPeriod period) {
        if (period.channels().isEmpty()) {
            return texts.of("print.quiet", period.reason());
        }
        String channels = plan.channels().stream().filter(channel -> period.holdsFor(channel.id())).map(Channel::name)
                .collect(Collectors.joining(", "));
        return texts.of("print.quiet.some", channels, period.reason());
    }

    /** 7/9, or 7/– where nothing is asked. */
    public String count(PlanWeek week) {
        return week.wanted() == 0
                ? texts.of("print.week.countOnly", week.planned())
                : texts.of("print.week.count", week.planned(), week.wanted());
    }

    public String lack(Lack lack) {
        return texts.of("print.list.lack", lack.channel().name(), lack.planned(), lack.required());
    }

    public String lacks(PlanWeek week) {
        return texts.of("print.list.shortWeek", week.number(),
                week.lacking().stream().map(this::lack).collect(Collectors.joining(", ")));
    }
}
