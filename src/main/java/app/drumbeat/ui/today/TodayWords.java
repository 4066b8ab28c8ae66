package app.drumbeat.ui.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import app.drumbeat.application.review.ReviewTask;
import app.drumbeat.domain.plan.TodayList.Task;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.PostLine;
import app.drumbeat.words.Texts;

/** What the page of today says. */
final class TodayWords {

    private final Texts texts;
    private final Dates dates;

    TodayWords(Texts texts) {
        this.texts = texts;
        this.dates = new Dates(texts.locale());
    }

    /** Thursday, 3 December 2026 */
    String day(LocalDate today) {
        return dates.fullDay(today);
    }

    /** 09:30 where it is today, else its day, with its time where it has one. */
    String when(Post post, LocalDate today) {
        return post.slot().map(slot -> slot.day().equals(today)
                ? slot.time().map(dates::time).orElse(texts.of("today.noTime"))
                : dates.slot(slot, today)).orElse("");
    }

    /** Why it stands here: 2 days late; still a draft, 4 days to go; no text yet. */
    String why(Task task, TodayState now) {
        LocalDate today = now.today();
        Optional<String> review = switch (task.section()) {
            case CHASE, SUBMIT -> now.review(task.post()).map(asked -> review(asked, today));
            default -> Optional.empty();
        };
        return review.orElseGet(() -> why(task, today));
    }

    /** By when it is to be sent, or who has it since when and by when it must be back. */
    private String review(ReviewTask asked, LocalDate today) {
        String by = dates.day(asked.by(), today);
        return asked.waiting().map(waiting -> texts.of(
                asked.by().isBefore(today) ? "today.review.overdue" : "today.review.waiting",
                waiting.people().isEmpty() ? waiting.step() : String.join(", ", waiting.people()),
                dates.day(waiting.since(), today), by))
                .orElseGet(() -> asked.tooLate()
                        ? texts.of("today.review.tooLate", by)
                        : asked.by().equals(today)
                                ? texts.of("today.review.lastDay")
                                : texts.of("today.review.sendBy", by));
    }

    private String why(Task task, LocalDate today) {
        long days = task.post().day().map(day -> ChronoUnit.DAYS.between(today, day)).orElse(0L);
        return switch (task.section()) {
            case OVERDUE -> texts.of("today.why.late", -days);
            case CHASE -> texts.of("today.why.review", days);
            case SUBMIT -> texts.of("today.why.draft", days);
            case PREPARE -> lacking(task.post());
            case POST -> task.post().words().text().isBlank() ? texts.of("today.why.noText") : "";
            case TAKE_DOWN -> texts.of("today.why.takeDown");
            case REPLY -> "";
            case RECORD -> texts.of("today.why.noLink");
        };
    }

    /** How the rhythm stands: LinkedIn falls silent on Wed 9 Dec. 2 gaps in the next 4 weeks. */
    String rhythm(TodayState state) {
        return state.firstGap()
                .map(gap -> gap.first().isAfter(state.today())
                        ? texts.of("today.rhythm.gap", gap.channel().name(), dates.day(gap.first(), state.today()),
                                state.gaps())
                        : texts.of("today.rhythm.silent", gap.channel().name(), state.gaps()))
                .orElse(texts.of(state.paced() ? "today.rhythm.fine" : "today.rhythm.none"));
    }

    /** The next post, for a day with nothing to do. */
    String next(TodayState state) {
        return state.next()
                .map(post -> texts.of("today.next",
                        post.slot().map((Slot slot) -> dates.slot(slot, state.today())).orElse(""),
                        state.channel(post).map(channel -> channel.name()).orElse(""), PostLine.called(post, texts)))
                .orElse(texts.of("today.next.none"));
    }

    private String lacking(Post post) {
        boolean noText = post.words().text().isBlank();
        boolean noTime = post.slot().flatMap(Slot::time).isEmpty();
        return texts.of(noText && noTime ? "today.why.noBoth" : noText ? "today.why.noText" : "today.why.noTime");
    }
}
