package app.drumbeat.application.intake.reading;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.application.intake.cells.DateOrder;
import app.drumbeat.application.intake.cells.DateText;
import app.drumbeat.application.intake.cells.NetworkText;
import app.drumbeat.application.intake.cells.StateText;
import app.drumbeat.application.intake.cells.TimeText;
import app.drumbeat.application.intake.layout.Column;
import app.drumbeat.application.intake.layout.Field;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.post.PostStatus;

/** Reads one row of posts: for which channels it is, and what each of them says when. */
final class RowReading {

    private static final Set<String> YES = Set.of("true", "yes", "y", "x", "✓", "✔", "✅", "☑", "ja", "oui", "sí", "si",
            "1", "wahr",
            "vrai", "j", "o", "s");

    private final BlockCells cells;
    private final BlockDates dates;
    private final GroupFill fill;
    private final SaidReading said;
    private final ChannelNames names;
    private final FileHints file;
    private final Teller teller;
    private final boolean history;
    private final String otherwise;

    /**
     * @param history whether posts without a state have gone out
     * @param otherwise the channel of rows that cannot name one, or empty
     */
    RowReading(BlockCells cells, BlockDates dates, GroupFill fill, ChannelNames names, FileHints file, Teller teller,
            boolean history, String otherwise) {
        this.cells = cells;
        this.dates = dates;
        this.fill = fill;
        this.names = names;
        this.file = file;
        this.teller = teller;
        this.history = history;
        this.otherwise = otherwise;
        said = new SaidReading(cells);
    }

    RowRead read(Line line) {
        int row = line.row();
        List<Problem> problems = new ArrayList<>();
        List<String> channels = channels(line, problems);
        List<ReadPost> posts = new ArrayList<>();
        for (String channel : channels) {
            posts.add(post(row, channel, problems));
        }
        boolean wrong = channels.isEmpty() || problems.stream().anyMatch(Problem::isError);
        boolean noDay = history && posts.stream().allMatch(post -> post.day().isEmpty());
        if (!wrong && noDay) {
            problems.add(teller.row(row, Remark.warning("intake.history.noDay")));
        }
        RowRead.Kind kind = wrong ? RowRead.Kind.LEFT_OUT : noDay ? RowRead.Kind.NO_POST : RowRead.Kind.POSTS;
        return new RowRead(teller.spot(row), kind, says(row), kind == RowRead.Kind.POSTS ? posts : List.of(),
                problems.stream().distinct().toList());
    }

    /** The beginning of a row, for the eye. */
    String says(int row) {
        return cells.filled(row).stream().map(Cell::shown).map(Titles::of).limit(4)
                .reduce((one, other) -> one + " · " + other).orElse("");
    }

    private List<String> channels(Line line, List<Problem> problems) {
        int row = line.row();
        List<String> marked = cells.columns(Field.MARK).stream()
                .filter(column -> YES.contains(cells.cell(row, column).shown().toLowerCase(Locale.ROOT)))
                .flatMap(column -> column.use().channels().stream()).toList();
        String named = line.channel().isEmpty() ? fill.channel(row) : line.channel();
        if (!named.isEmpty()) {
            if (!cells.own() && NetworkText.isEverywhere(named)) {
                problems.add(told(row, Field.CHANNEL, Remark.error("intake.channel.everywhere", named)));
                return List.of();
            }
            return cells.own() ? List.of(named) : names.in(named);
        }
        if (!marked.isEmpty()) {
            return ChannelNames.once(marked);
        }
        List<String> scoped = ChannelNames
                .once(dates.byChannel(row).map(several -> several.dates().keySet().stream().toList())
                        .orElseGet(() -> scoped(row)));
        if (scoped.isEmpty() && (cells.one(Field.CHANNEL).isPresent() || !cells.columns(Field.MARK).isEmpty())) {
            problems.add(told(row, cells.one(Field.CHANNEL).isPresent() ? Field.CHANNEL : Field.MARK,
                    Remark.error("intake.channel.missing")));
            return List.of();
        }
        return scoped.isEmpty() ? List.of(ofLink(row).orElse(otherwise)) : scoped;
    }

    /** The channels for which columns of their own say or date something. */
    private List<String> scoped(int row) {
        return cells.scoped().filter(column -> column.use().field() == Field.TEXT || column.use().field() == Field.TITLE
                || column.use().field() == Field.DATE).filter(column -> !cells.cell(row, column).isBlank())
                .flatMap(column -> column.use().channels().stream()).toList();
    }

    /** A post that has gone out can be seen where it went. */
    private Optional<String> ofLink(int row) {
        if (!history || !otherwise.isEmpty()) {
            return Optional.empty();
        }
        return cells.text(row, Field.POSTED_LINK).or(() -> cells.text(row, Field.LINK)).flatMap(NetworkText::ofLink)
                .map(Enum::name);
    }

    private ReadPost post(int row, String channel, List<Problem> problems) {
        Said words = said.titled(said.of(row, name -> ChannelKey.same(name, channel)).or(said.general(row)));
        Moment moment = moment(row, channel, problems);
        Optional<LocalTime> time = time(row, channel, moment, problems);
        if (moment.day().isEmpty() && time.isPresent() && !history && !moment.isWrong()) {
            problems.add(told(row, Field.TIME, Remark.warning("intake.time.noDay", String.valueOf(time.get()))));
        }
        if (moment.day().isPresent() && !words.hasWords()) {
            problems.add(teller.row(row, Remark.warning("intake.row.noWords")));
        }
        return new ReadPost(channel, moment.day(), moment.day().isPresent() ? time : Optional.empty(),
                status(row, moment.day().isPresent(), problems), postedAt(row, moment), words);
    }

    private Moment moment(int row, String channel, List<Problem> problems) {
        int from = fill.dateRow(row).orElse(row);
        Moment moment = dates.moment(from, channel);
        moment.remarks().forEach(remark -> problems.add(told(row, Field.DATE, remark)));
        return moment;
    }

    private Optional<LocalTime> time(int row, String channel, Moment moment, List<Problem> problems) {
        Optional<Column> column = cells.columns(Field.TIME).stream()
                .filter(c -> c.use().channels().stream().anyMatch(name -> ChannelKey.same(name, channel))
                        && !cells.cell(row, c).isBlank())
                .findFirst().or(() -> cells.one(Field.TIME));
        Optional<String> line = dates.byChannel(row).flatMap(several -> several.time(channel));
        Cell cell = line.<Cell>map(Cell.Text::new).or(() -> column.map(c -> cells.cell(row, c))).orElse(Cell.BLANK);
        if (cell.isBlank()) {
            return moment.time();
        }
        Optional<TimeText.Spoken> spoken = TimeText.of(cell);
        if (spoken.isEmpty()) {
            problems.add(told(row, Field.TIME, Remark.warning("intake.time.unreadable", cell.shown())));
            return moment.time();
        }
        spoken.filter(TimeText.Spoken::vague).ifPresent(s -> problems
                .add(told(row, Field.TIME,
                        Remark.warning("intake.time.vague", cell.shown(), String.valueOf(s.time())))));
        spoken.filter(TimeText.Spoken::several).ifPresent(s -> problems
                .add(told(row, Field.TIME,
                        Remark.warning("intake.time.several", cell.shown(), String.valueOf(s.time())))));
        return spoken.map(TimeText.Spoken::time);
    }

    private Optional<PostStatus> status(int row, boolean dated, List<Problem> problems) {
        Optional<String> written = cells.text(row, Field.STATUS);
        Optional<PostStatus> status = written.flatMap(StateText::of);
        if (written.isPresent() && status.isEmpty()) {
            problems.add(told(row, Field.STATUS, Remark.warning("intake.status.unknown", written.get())));
        }
        if (!dated && status.filter(s -> !s.allowsNoDay()).isPresent()) {
            if (status.get() != PostStatus.DRAFT) {
                problems.add(told(row, Field.STATUS, Remark.warning("intake.status.needsDay", written.orElse(""))));
            }
            return Optional.of(PostStatus.IDEA);
        }
        if (dated && status.filter(s -> !s.allowsDay()).isPresent()) {
            problems.add(told(row, Field.STATUS, Remark.warning("intake.status.hasDay", written.orElse(""))));
            return Optional.of(PostStatus.DRAFT);
        }
        return status.or(() -> history && dated ? Optional.of(PostStatus.POSTED) : Optional.empty());
    }

    /** When it really went out: as a column says, or the moment of a post in a history. */
    private Optional<Instant> postedAt(int row, Moment moment) {
        Optional<Instant> said = cells.one(Field.POSTED_AT).flatMap(column -> DateText.of(cells.cell(row, column)))
                .flatMap(date -> date.instant()
                        .or(() -> date.in(DateOrder.DMY, 0)
                                .filter(day -> !date.isAmbiguous())
                                .flatMap(day -> date.time()
                                        .map(time -> day.atTime(time).atZone(file.zone()).toInstant()))));
        return said.or(() -> history
                ? moment.day().flatMap(day -> moment.time()
                        .map(time -> day.atTime(time).atZone(file.zone()).toInstant()))
                : Optional.empty());
    }

    private Problem told(int row, Field field, Remark remark) {
        return cells.columns(field).stream().findFirst().map(column -> teller.cell(row, column.name(), remark))
                .orElseGet(() -> teller.row(row, remark));
    }
}
