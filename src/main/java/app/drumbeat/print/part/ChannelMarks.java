package app.drumbeat.print.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.print.page.Box;
import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.Outline;
import app.drumbeat.print.page.PageCanvas;
import app.drumbeat.print.type.Line;
import app.drumbeat.print.type.Style;
import app.drumbeat.print.type.TypeSetter;
import app.drumbeat.print.type.Weight;
import app.drumbeat.words.MarkLetters;
import app.drumbeat.words.Texts;

/**
 * The small square that stands for a channel: letters on the tint of its network.
 *
 * <p>Channels with the same letters are numbered, in the order of the plan, so that paper without colour still tells them apart.
 */
public final class ChannelMarks {

    /** A name that is said at every post is said shortly, or a thousand posts would say it a thousand times at length. */
    private static final int MOST_SPOKEN = 80;

    /** @param name what is read aloud instead of the letters */
    private record Mark(String letters, String name, Ink tint) {}

    private final Map<Id<Channel>, Mark> marks = new HashMap<>();
    private final TypeSetter type;

    public ChannelMarks(List<Channel> channels, Texts texts, TypeSetter type) {
        this.type = type;
        Map<String, List<Channel>> byLetters = new HashMap<>();
        for (Channel channel : channels) {
            String letters = letters(channel, texts);
            byLetters.computeIfAbsent(letters.toLowerCase(Locale.ROOT), l -> new ArrayList<>()).add(channel);
        }
        for (Channel channel : channels) {
            String letters = letters(channel, texts);
            List<Channel> alike = byLetters.getOrDefault(letters.toLowerCase(Locale.ROOT), List.of());
            String number = alike.size() > 1 ? String.valueOf(alike.indexOf(channel) + 1) : "";
            marks.put(channel.id(), new Mark(letters + number, spoken(channel.name()), Ink.of(channel.network())));
        }
    }

    public void draw(PageCanvas canvas, Id<Channel> channel, Box square) {
        Mark mark = Optional.ofNullable(marks.get(channel))
                .orElseGet(() -> new Mark("?", spoken(channel.value()), Ink.of(Network.OTHER)));
        canvas.fill(Outline.rounded(square, square.height() * 0.22), mark.tint());
        Style style = new Style(Weight.SEMI_BOLD, square.height() * 1.62);
        Line letters = type.line(mark.letters(), style);
        double room = square.width() * 0.86;
        if (letters.width() > room) {
            style = style.sized(style.size() * room / letters.width());
            letters = type.line(mark.letters(), style);
        }
        canvas.beginSaying(mark.name());
        canvas.text(letters, square.x() + (square.width() - letters.width()) / 2,
                square.y() + square.height() / 2 + style.capHeight() * 0.47, Ink.SURFACE);
        canvas.endSaying();
    }

    private static String spoken(String name) {
        return name.length() <= MOST_SPOKEN ? name : name.substring(0, name.offsetByCodePoints(0, MOST_SPOKEN / 2));
    }

    private static String letters(Channel channel, Texts texts) {
        return MarkLetters.of(channel.network().name(), channel.name(), texts);
    }
}
