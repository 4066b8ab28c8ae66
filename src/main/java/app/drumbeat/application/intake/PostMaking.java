package app.drumbeat.application.intake;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.layout.Field;
import app.drumbeat.application.intake.reading.ReadPost;
import app.drumbeat.application.intake.reading.Said;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Outcome;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;
import app.drumbeat.words.Texts;

/** Makes posts of what a file tells, and tells them over posts that are there: what the file does not say stays as it was. */
final class PostMaking {

    private final CampaignResolver campaigns;
    private final Fresh fresh;
    private final Texts texts;

    PostMaking(CampaignResolver campaigns, Fresh fresh, Texts texts) {
        this.campaigns = campaigns;
        this.fresh = fresh;
        this.texts = texts;
    }

    /** A new post; dated, it is a draft unless the file says more, undated an idea. */
    Post made(ReadPost read, Id<Channel> channel, Optional<Id<Post>> id) {
        Optional<Slot> slot = read.day().map(day -> new Slot(day, read.time()));
        PostStatus status = read.status().orElse(slot.isPresent() ? PostStatus.DRAFT : PostStatus.IDEA);
        Said said = withNotes(read.said());
        Words words = new Words(said.title().orElse(""), said.text().orElse(""), said.link().orElse(""),
                said.notes().orElse(""));
        Outcome outcome = new Outcome(read.postedAt(), said.postedLink().orElse(""), "");
        return new Post(id.orElseGet(fresh::id), channel, slot, status, Optional.empty(), words, campaign(said),
                said.tags().orElse(List.of()), said.media().orElse(List.of()), said.owner().orElse(""), outcome,
                track(status));
    }

    /** A post that is there, told anew. */
    Post told(Post before, ReadPost read, Id<Channel> channel) {
        Said said = withNotes(read.said());
        Words old = before.words();
        Words words = new Words(title(old.title(), said), said.text().orElse(old.text()),
                said.link().orElse(old.link()),
                said.notes().orElse(old.notes()));
        Outcome outcome = new Outcome(read.postedAt().or(() -> before.outcome().postedAt()),
                said.postedLink().orElse(before.outcome().postedLink()), before.outcome().reason());
        Post told = before.on(channel).saying(words).inCampaign(campaign(said).or(before::campaign))
                .tagged(said.tags().orElse(before.tags())).showing(said.media().orElse(before.media()))
                .ownedBy(said.owner().orElse(before.owner())).ending(outcome);
        return planned(told, read);
    }

    /** Titles that differ only in case, blanks and punctuation are the same; only a table of ours means them to the letter. */
    private static String title(String old, Said said) {
        return said.title().filter(title -> said.id().isPresent() || !Plain.key(title).equals(Plain.key(old)))
                .orElse(old);
    }

    private static Post planned(Post post, ReadPost read) {
        Optional<Slot> slot = read.day()
                .map(day -> new Slot(day, read.time().or(() -> post.slot().flatMap(Slot::time))));
        PostStatus status = read.status().orElse(post.status());
        if (slot.isPresent()) {
            Post dated = post.at(slot.get());
            return status == PostStatus.IDEA ? dated : dated.in(status);
        }
        if (post.slot().isEmpty()) {
            return status.allowsNoDay() ? post.in(status) : post;
        }
        return post.in(PostStatus.IDEA).in(status.allowsNoDay() ? status : PostStatus.IDEA);
    }

    /** What is different afterwards. */
    static Set<Field> changed(Post before, Post after) {
        Set<Field> changed = EnumSet.noneOf(Field.class);
        add(changed, Field.CHANNEL, before.channel(), after.channel());
        add(changed, Field.DATE, before.day(), after.day());
        add(changed, Field.TIME, before.slot().flatMap(Slot::time), after.slot().flatMap(Slot::time));
        add(changed, Field.STATUS, before.status(), after.status());
        add(changed, Field.TITLE, before.title(), after.title());
        add(changed, Field.TEXT, before.words().text(), after.words().text());
        add(changed, Field.LINK, before.words().link(), after.words().link());
        add(changed, Field.NOTES, before.words().notes(), after.words().notes());
        add(changed, Field.CAMPAIGN, before.campaign(), after.campaign());
        add(changed, Field.TAGS, before.tags(), after.tags());
        add(changed, Field.MEDIA, before.media(), after.media());
        add(changed, Field.OWNER, before.owner(), after.owner());
        add(changed, Field.POSTED_LINK, before.outcome().postedLink(), after.outcome().postedLink());
        add(changed, Field.POSTED_AT, before.outcome().postedAt(), after.outcome().postedAt());
        return changed;
    }

    private static void add(Set<Field> changed, Field field, Object before, Object after) {
        if (!before.equals(after)) {
            changed.add(field);
        }
    }

    private Optional<Id<Campaign>> campaign(Said said) {
        return said.campaign().flatMap(campaigns::find);
    }

    /** A campaign that cannot be made, for want of a day, is kept in the notes. */
    private Said withNotes(Said said) {
        if (said.campaign().isEmpty() || campaign(said).isPresent()) {
            return said;
        }
        String line = texts.of("intake.campaign.note", said.campaign().get());
        String notes = said.notes().map(old -> old + "\n" + line).orElse(line);
        return new Said(said.title(), said.text(), said.link(), Optional.of(notes), Optional.empty(), said.owner(),
                said.postedLink(), said.id(), said.tags(), said.media());
    }

    private Track track(PostStatus status) {
        Track begun = fresh.next();
        Optional<Instant> cancelled = status == PostStatus.CANCELLED ? Optional.of(begun.changed()) : Optional.empty();
        return new Track(begun.uid(), begun.revision(), begun.changed(), cancelled);
    }
}
