package app.drumbeat.application.intake.reading;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.layout.Block;
import app.drumbeat.domain.channel.Network;

/**
 * What networks do in their own exports without saying so; each was measured on real exports of several years.
 *
 * <p>The business suite of Facebook and Instagram writes times of the US Pacific coast whatever the country of the page (the
 * time inside the links of posts tells). X writes the day in UTC. LinkedIn writes the day on which a post was written or
 * scheduled, up to three weeks before it went out.
 */
enum ExportHabit {
    META(List.of("publish time", "permalink"), Optional.empty(), Optional.of("America/Los_Angeles"),
            "intake.export.pacific"),
    META_2017(List.of("post message", "posted", "permalink"), Optional.of(Network.FACEBOOK),
            Optional.of("America/Los_Angeles"),
            "intake.export.pacific"),
    X(List.of("post id", "post text", "post link"), Optional.of(Network.X), Optional.empty(), "intake.export.utcDay"),
    TWITTER(List.of("tweet id", "tweet text"), Optional.of(Network.X), Optional.empty(), ""),
    TWITTER_BARE(List.of("tweet id", "text"), Optional.of(Network.X), Optional.empty(), ""),
    LINKEDIN(List.of("post title", "post link", "created date"), Optional.of(Network.LINKEDIN), Optional.empty(),
            "intake.export.written"),
    YOUTUBE(List.of("video title", "video publish time"), Optional.of(Network.YOUTUBE), Optional.empty(), ""),
    YOUTUBE_GERMAN(List.of("videotitel", "veroffentlichungszeitpunkt des videos"), Optional.of(Network.YOUTUBE),
            Optional.empty(), "");

    private final List<String> headers;
    private final Optional<Network> network;
    private final Optional<String> zone;
    private final String note;

    ExportHabit(List<String> headers, Optional<Network> network, Optional<String> zone, String note) {
        this.headers = headers;
        this.network = network;
        this.zone = zone;
        this.note = note;
    }

    /** The habit of a table with such headers, where it is a known one. */
    static Optional<ExportHabit> of(Block block) {
        Set<String> headers = block.columns().stream().map(column -> Plain.words(column.header()))
                .collect(Collectors.toSet());
        for (ExportHabit habit : values()) {
            if (headers.containsAll(habit.headers)) {
                return Optional.of(habit);
            }
        }
        return Optional.empty();
    }

    Optional<Network> network() {
        return network;
    }

    /** Where the times of the export are meant. */
    Optional<ZoneId> zone() {
        return zone.map(ZoneId::of);
    }

    /** What a person should know, or empty. */
    String note() {
        return note;
    }
}
