package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.plan.QuarterRow;
import app.drumbeat.domain.plan.Rhythm.Beat;
import app.drumbeat.domain.post.PostMark;
import app.drumbeat.ui.kit.Selected;

/** One day of one channel, where the keys can stand. Pure. */
record QuarterCell(QuarterRow row, LocalDate day) {

    List<PostMark> marks() {
        return row.on(day);
    }

    Optional<Silence> silence() {
        return row.silenceOn(day);
    }

    /** The week that the day lies in. */
    Optional<Beat> week() {
        return row.weeks().stream().filter(beat -> !beat.week().isAfter(day) && day.isBefore(beat.week().plusDays(7)))
                .findFirst();
    }

    /** What is selected here: the post where there is one, else the silence, else the day. */
    Selected target() {
        List<PostMark> marks = marks();
        if (marks.size() == 1) {
            return new Selected.OfPost(marks.getFirst().id());
        }
        return marks.isEmpty() && silence().isPresent()
                ? ofSilence(silence().get())
                : new Selected.OfDay(day);
    }

    Selected ofSilence(Silence silence) {
        return new Selected.OfSilence(row.channel().id(), silence.first());
    }

    /** The post here that something is to be done with: the selected one, else the first. */
    Optional<PostMark> post(Selected selected) {
        List<PostMark> marks = marks();
        return marks.stream()
                .filter(mark -> selected instanceof Selected.OfPost post && post.post().equals(mark.id())).findFirst()
                .or(() -> marks.stream().findFirst());
    }
}
