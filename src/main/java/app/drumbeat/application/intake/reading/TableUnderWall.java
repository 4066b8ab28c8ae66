package app.drumbeat.application.intake.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.words.Texts;

/**
 * Some people draw a month and tell the same posts once more in a table below it, with their texts. The table's post takes the
 * title of the one on the wall, so that both are known to be one; where it names the same day of another month, the wall is
 * right, and that is said.
 */
final class TableUnderWall {

    private record OnWall(LocalDate day, String channel, Optional<String> title) {}

    private final List<OnWall> posts = new ArrayList<>();
    private final Texts texts;

    /** @param walls the calendars of one sheet */
    TableUnderWall(List<CalendarRead> walls, Texts texts) {
        this.texts = texts;
        walls.stream().flatMap(wall -> wall.rows().stream()).flatMap(row -> row.posts().stream())
                .forEach(post -> post.day()
                        .ifPresent(day -> posts.add(new OnWall(day, post.channel(), post.said().title()))));
    }

    BlockRead aligned(BlockRead table) {
        List<RowRead> rows = new ArrayList<>();
        for (RowRead row : table.rows()) {
            rows.add(aligned(row, table));
        }
        return new BlockRead(table.block(), table.taken(), table.dates(), rows, table.notes());
    }

    private RowRead aligned(RowRead row, BlockRead table) {
        List<ReadPost> told = new ArrayList<>();
        RowRead result = row;
        for (ReadPost post : row.posts()) {
            Optional<OnWall> same = post.day().flatMap(day -> find(post.channel(), day));
            Optional<OnWall> otherMonth = same.isPresent()
                    ? Optional.empty()
                    : post.day().flatMap(day -> findInMonth(post.channel(), day));
            if (otherMonth.isPresent()) {
                Teller teller = new Teller(table.block().sheet().name(), texts);
                result = result.also(teller.row(row.spot().row() - 1, Remark.warning("intake.wall.contradiction",
                        post.day().orElseThrow(), otherMonth.get().day(), post.channel())));
            }
            told.add(same.or(() -> otherMonth).map(wall -> post.on(wall.day()).saying(titled(post.said(), wall)))
                    .orElse(post));
        }
        return result.telling(told);
    }

    private static Said titled(Said said, OnWall wall) {
        return wall.title().isPresent() ? said.titled(wall.title()) : said;
    }

    private Optional<OnWall> find(String channel, LocalDate day) {
        return posts.stream().filter(post -> post.day().equals(day) && ChannelKey.same(post.channel(), channel))
                .findFirst();
    }

    /** The same day of the month that the wall shows, where the table names another month. */
    private Optional<OnWall> findInMonth(String channel, LocalDate day) {
        return posts.stream().filter(post -> post.day().getMonthValue() != day.getMonthValue()
                && post.day().getDayOfMonth() == day.getDayOfMonth() && ChannelKey.same(post.channel(), channel))
                .findFirst();
    }
}
