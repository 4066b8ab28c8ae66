package app.drumbeat.application.intake.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import app.drumbeat.domain.post.PostStatus;

/**
 * One post as a file tells it: a row for two channels tells two.
 *
 * @param channel the name that the file gives it, or empty where it gives none
 * @param status absent where the file does not say
 */
public record ReadPost(String channel, Optional<LocalDate> day, Optional<LocalTime> time, Optional<PostStatus> status,
        Optional<Instant> postedAt, Said said) {

    public ReadPost saying(Said newSaid) {
        return new ReadPost(channel, day, time, status, postedAt, newSaid);
    }

    public ReadPost on(LocalDate newDay) {
        return new ReadPost(channel, Optional.of(newDay), time, status, postedAt, said);
    }
}
