package app.drumbeat.domain.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Shelf;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;

/** The shelf of posts. Lists are ordered by day, all-day plans first, then time, then channel position, then id. */
public interface Posts extends Shelf<Post> {

    /** The dated posts of a span. */
    List<Post> between(DateSpan span);

    /** The same without their words, by day, all-day plans first, then time, then id. */
    List<PostMark> marks(DateSpan span);

    /** The posts without a day: ideas, and what is on hold or cancelled without one. */
    List<Post> withoutDay();

    List<Post> of(Id<Channel> channel);

    List<Post> of(Campaign campaign);

    /** The posts of a series, by the days that they stand for. */
    List<Post> of(Series series);

    /** The posts that say one message together, by channel. */
    List<Post> saying(Id<Sharing> story);

    /** The days and states of a channel's dated posts, ascending by day, for the findings. */
    PostDays days(Id<Channel> channel);

    /** The first and last day that has a post, or nothing when no post is dated. */
    Optional<DateSpan> extent();

    /**
     * The posts, ideas included, in which every word that was typed stands or begins a word: in the title, the text, the link, the
     * notes, the tags or the name of the owner, whatever the case and the accents. The best come first.
     *
     * @param most how many are wanted
     */
    List<Post> matching(String typed, int most);

    /** Every tag that a post has, each once, by name. */
    List<String> tags();

    /** Everyone who looks after a post, each once, by name. */
    List<String> owners();

    /** How many posts there are, ideas included. */
    int count();

    /** The dated posts on one channel and day, to recognise what is there already. */
    default List<Post> on(Id<Channel> channel, LocalDate day) {
        return between(DateSpan.day(day)).stream().filter(post -> post.channel().equals(channel)).toList();
    }
}
