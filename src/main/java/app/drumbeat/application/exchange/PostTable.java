package app.drumbeat.application.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.reading.Lists;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Table;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.words.Texts;

/**
 * Posts as a table that a person can read and change, and that reads back as the same posts.
 *
 * <p>Channels and campaigns stand there by name; a channel by its id where two have one name. The last column holds the id of
 * the post, by which a row is known again whatever is changed in it.
 */
final class PostTable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final Map<Id<Channel>, String> channels = new HashMap<>();
    private final Map<Id<Campaign>, String> campaigns = new HashMap<>();
    private final ZoneId zone;
    private final Texts texts;

    PostTable(List<Channel> channels, List<Campaign> campaigns, ZoneId zone, Texts texts) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        channels.stream().map(channel -> Plain.key(channel.name())).filter(name -> !once.add(name)).forEach(twice::add);
        channels.forEach(channel -> this.channels.put(channel.id(),
                channel.name().isBlank() || twice.contains(Plain.key(channel.name()))
                        ? channel.id().value()
                        : channel.name()));
        campaigns.forEach(campaign -> this.campaigns.put(campaign.id(), campaign.name()));
        this.zone = zone;
        this.texts = texts;
    }

    Table of(List<Post> posts) {
        List<String> columns = List.of(texts.of("exchange.column.date"), texts.of("exchange.column.time"),
                texts.of("exchange.column.channel"), texts.of("exchange.column.title"),
                texts.of("exchange.column.text"),
                texts.of("exchange.column.link"), texts.of("exchange.column.media"), texts.of("exchange.column.status"),
                texts.of("exchange.column.campaign"), texts.of("exchange.column.tags"),
                texts.of("exchange.column.notes"),
                texts.of("exchange.column.owner"), texts.of("exchange.column.postedAt"),
                texts.of("exchange.column.postedLink"),
                texts.of("exchange.column.id"));
        return new Table(texts.of("exchange.table"), columns, posts.stream().map(this::row).toList());
    }

    private List<Cell> row(Post post) {
        Cell day = post.day().<Cell>map(Cell.Date::new).orElse(Cell.BLANK);
        Cell time = post.slot().flatMap(Slot::time).<Cell>map(t -> new Cell.Time(t.truncatedTo(ChronoUnit.SECONDS)))
                .orElse(Cell.BLANK);
        Stream<Cell> words = Stream.of(channels.getOrDefault(post.channel(), post.channel().value()), post.title(),
                post.words().text(), post.words().link(), Lists.joined(post.media()),
                texts.of("status." + post.status().name()),
                post.campaign().map(id -> campaigns.getOrDefault(id, id.value())).orElse(""), Lists.joined(post.tags()),
                post.words().notes(), post.owner(), post.outcome().postedAt().map(this::moment).orElse(""),
                post.outcome().postedLink(), post.id().value()).map(Cell.Text::new);
        return Stream.concat(Stream.of(day, time), words).toList();
    }

    private String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }
}
