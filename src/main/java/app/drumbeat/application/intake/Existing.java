package app.drumbeat.application.intake;

import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.TableMapping;
import app.drumbeat.domain.post.DeletedPost;
import app.drumbeat.domain.post.Post;

/** What the open calendar holds that an import must know, to see what is there already. */
record Existing(Library library) {

    /** In the order of the calendar. */
    List<Channel> channels() {
        return library.channels().list();
    }

    List<Campaign> campaigns() {
        return library.campaigns().list();
    }

    /** The named days of one set. */
    List<NamedDay> daysOf(String source) {
        return library.namedDays().list().stream().filter(day -> day.source().equals(source)).toList();
    }

    Optional<Post> post(Id<Post> id) {
        return library.posts().find(id);
    }

    /** The dated posts of a span. */
    List<Post> posts(DateSpan span) {
        return library.posts().between(span);
    }

    List<Post> postsWithoutDay() {
        return library.posts().withoutDay();
    }

    Optional<DeletedPost> deleted(Id<Post> id) {
        return library.deletedPosts().find(Id.of(id.value()));
    }

    Optional<TableMapping> mapping(Id<TableMapping> id) {
        return library.tableMappings().find(id);
    }

    List<TableMapping> mappings() {
        return library.tableMappings().list();
    }
}
