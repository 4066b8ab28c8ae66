package app.drumbeat.domain.post;

import java.util.Set;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.TypedWords;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;

/**
 * Which posts are looked at. Of each kind of question one answer has to fit; an empty set asks nothing. Pure.
 *
 * @param tags without regard to case
 * @param words each at the beginning of a word of the title, the text, the link, the notes or the tags; blank asks nothing
 * @param flagged whether something about a post wants looking at, which the post alone does not know
 */
public record PostFilter(Set<Id<Channel>> channels, Set<PostStatus> states, Set<Id<Campaign>> campaigns,
        Set<String> tags, Set<String> owners, String words, boolean flagged) {

    /** Every post. */
    public static final PostFilter ALL = new PostFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "",
            false);

    public PostFilter {
        channels = Set.copyOf(channels);
        states = Set.copyOf(states);
        campaigns = Set.copyOf(campaigns);
        tags = Set.copyOf(tags);
        owners = Set.copyOf(owners);
    }

    /** The posts of some channels; none means all. */
    public static PostFilter of(Set<Id<Channel>> channels) {
        return ALL.on(channels);
    }

    public PostFilter on(Set<Id<Channel>> wanted) {
        return new PostFilter(wanted, states, campaigns, tags, owners, words, flagged);
    }

    public PostFilter in(Set<PostStatus> wanted) {
        return new PostFilter(channels, wanted, campaigns, tags, owners, words, flagged);
    }

    public PostFilter ofCampaigns(Set<Id<Campaign>> wanted) {
        return new PostFilter(channels, states, wanted, tags, owners, words, flagged);
    }

    public PostFilter tagged(Set<String> wanted) {
        return new PostFilter(channels, states, campaigns, wanted, owners, words, flagged);
    }

    public PostFilter ownedBy(Set<String> wanted) {
        return new PostFilter(channels, states, campaigns, tags, wanted, words, flagged);
    }

    public PostFilter saying(String wanted) {
        return new PostFilter(channels, states, campaigns, tags, owners, wanted, flagged);
    }

    public PostFilter withFindings(boolean wanted) {
        return new PostFilter(channels, states, campaigns, tags, owners, words, wanted);
    }

    /** Whether it asks for nothing but channels, so that what is shown is the whole of each. */
    public boolean isOfChannelsOnly() {
        return on(Set.of()).equals(ALL);
    }

    public boolean admits(Id<Channel> channel) {
        return channels.isEmpty() || channels.contains(channel);
    }

    /** As far as the post itself tells; its findings are asked of whoever looks for them. */
    public boolean admits(Post post) {
        return admits(post.channel()) && (states.isEmpty() || states.contains(post.status()))
                && (campaigns.isEmpty() || post.campaign().filter(campaigns::contains).isPresent())
                && (tags.isEmpty()
                        || post.tags().stream().anyMatch(tag -> tags.stream().anyMatch(tag::equalsIgnoreCase)))
                && (owners.isEmpty() || owners.contains(post.owner()))
                && (words.isBlank() || TypedWords.of(words).areIn(String.join(" ", post.title(), post.words().text(),
                        post.words().link(), post.words().notes(), String.join(" ", post.tags()))));
    }
}
