package app.drumbeat.application.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import app.drumbeat.application.intake.cells.DateOrder;
import app.drumbeat.application.intake.cells.DateText;
import app.drumbeat.application.intake.cells.NetworkText;
import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.cells.WordList;
import app.drumbeat.application.intake.cells.WrittenDate;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.consent.Person;
import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Sheet;

/**
 * Reads the rows of a list of consents, whatever its columns are called and however they stand. What it is not sure of it leaves out
 * and says so: a consent that was never given is worse than one that is typed in by hand. Pure.
 */
final class ConsentRows {

    private static final WordList HEADERS = WordList.named("consents.txt");
    private static final WordList WORDS = WordList.named("consentwords.txt");
    private static final int DEEPEST_HEADER = 20;
    private static final int YEAR_IF_NONE = 0;

    private final Sheet sheet;
    private final List<Channel> channels;
    private final LocalDate today;
    private final boolean monthFirst;
    private final Supplier<Id<Consent>> ids;
    private final Map<Use, Integer> columns = new EnumMap<>(Use.class);
    private final List<Consent> consents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int header = -1;
    private DateOrder order = DateOrder.DMY;

    /** What a column holds; the names are those of the list of headers. */
    private enum Use {
        REFERENCE, NAME, GUARDIAN, CONTACT, KINDS, CHANNELS, PURPOSE, NAMED, GIVEN, UNTIL, HOW, FORM, WITHDRAWN
    }

    /**
     * What was read.
     *
     * @param problems rows that are left out, and what was taken for granted
     */
    record Read(List<Consent> consents, List<Problem> problems) {}

    /** @param monthFirst how dates in figures are meant that could be meant either way */
    ConsentRows(Sheet sheet, List<Channel> channels, LocalDate today, boolean monthFirst,
            Supplier<Id<Consent>> ids) {
        this.sheet = sheet;
        this.channels = channels;
        this.today = today;
        this.monthFirst = monthFirst;
        this.ids = ids;
    }

    Read read() {
        findHeader();
        if (header < 0) {
            return new Read(List.of(), List.of(Problem.error("", "consent.import.noHeader")));
        }
        if (!columns.containsKey(Use.KINDS)) {
            problems.add(Problem.warning("", "consent.import.noKinds"));
        }
        findOrder();
        for (int row = header + 1; row < sheet.rows().size(); row++) {
            if (sheet.rows().get(row).stream().anyMatch(cell -> !cell.isBlank())) {
                read(row);
            }
        }
        return new Read(List.copyOf(consents), List.copyOf(problems));
    }

    /** The row that names most columns, with a day among them. */
    private void findHeader() {
        for (int row = 0; row < Math.min(DEEPEST_HEADER, sheet.rows().size()); row++) {
            Map<Use, Integer> found = new EnumMap<>(Use.class);
            for (int column = 0; column < sheet.rows().get(row).size(); column++) {
                int at = column;
                HEADERS.meaningMistyped(Plain.words(sheet.cell(row, column).shown()))
                        .ifPresent(use -> found.putIfAbsent(Use.valueOf(use), at));
            }
            boolean enough = found.containsKey(Use.GIVEN)
                    && (found.containsKey(Use.REFERENCE) || found.containsKey(Use.NAME));
            if (enough && found.size() > columns.size()) {
                columns.clear();
                columns.putAll(found);
                header = row;
            }
        }
    }

    /** A day of which one figure can be no month settles the order for all. */
    private void findOrder() {
        List<WrittenDate> dates = new ArrayList<>();
        for (int row = header + 1; row < sheet.rows().size(); row++) {
            for (Use use : List.of(Use.GIVEN, Use.UNTIL, Use.WITHDRAWN)) {
                cell(use, row).flatMap(DateText::of).ifPresent(dates::add);
            }
        }
        List<DateOrder> wanted = monthFirst
                ? List.of(DateOrder.MDY, DateOrder.DMY, DateOrder.YMD)
                : List.of(DateOrder.DMY, DateOrder.MDY, DateOrder.YMD);
        order = wanted.stream().max((one, other) -> Long.compare(fitting(dates, one), fitting(dates, other)) == 0
                ? wanted.indexOf(other) - wanted.indexOf(one)
                : Long.compare(fitting(dates, one), fitting(dates, other))).orElse(DateOrder.DMY);
    }

    private static long fitting(List<WrittenDate> dates, DateOrder order) {
        return dates.stream().filter(date -> date.makesDay(order)).count();
    }

    private void read(int row) {
        String place = String.valueOf(row + 1);
        Optional<LocalDate> given = day(Use.GIVEN, row);
        if (given.isEmpty()) {
            leaveOut(place, "consent.import.noDay", text(Use.GIVEN, row));
            return;
        }
        boolean endless = text(Use.UNTIL, row).isEmpty();
        Optional<LocalDate> until = day(Use.UNTIL, row);
        if (!endless && until.isEmpty()) {
            leaveOut(place, "consent.import.noEnd", text(Use.UNTIL, row));
            return;
        }
        if (until.filter(given.get()::isAfter).isPresent()) {
            leaveOut(place, "consent.import.reversed", until.get().toString(), given.get().toString());
            return;
        }
        Set<Kind> kinds = kinds(row);
        if (kinds.isEmpty()) {
            leaveOut(place, "consent.import.noKind", text(Use.KINDS, row));
            return;
        }
        Optional<List<Id<Channel>>> where = channels(row);
        if (where.isEmpty()) {
            leaveOut(place, "consent.import.noChannel", text(Use.CHANNELS, row));
            return;
        }
        String reference = Optional.of(text(Use.REFERENCE, row)).filter(said -> !said.isEmpty())
                .orElse("#" + place);
        Optional<LocalDate> withdrawn = withdrawn(row);
        consents.add(new Consent(ids.get(), reference, new Person(text(Use.NAME, row), text(Use.GUARDIAN, row),
                text(Use.CONTACT, row), text(Use.FORM, row)),
                new ConsentScope(kinds, where.get(), text(Use.PURPOSE, row), says(Use.NAMED, row, "YES")), given.get(),
                until, how(row), "", withdrawn, Optional.empty()));
    }

    private void leaveOut(String place, String key, Object... args) {
        problems.add(Problem.error(place, key, args));
    }

    private Set<Kind> kinds(int row) {
        if (!columns.containsKey(Use.KINDS)) {
            return EnumSet.of(Kind.STORY, Kind.QUOTE, Kind.IMAGE);
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String part : parts(text(Use.KINDS, row))) {
            WORDS.within(Plain.words(part)).map(Map.Entry::getValue).ifPresent(meant -> {
                if (meant.equals("EVERYTHING")) {
                    kinds.addAll(EnumSet.allOf(Kind.class));
                } else if (isKind(meant)) {
                    kinds.add(Kind.valueOf(meant));
                }
            });
        }
        return kinds;
    }

    private static boolean isKind(String meant) {
        return EnumSet.allOf(Kind.class).stream().anyMatch(kind -> kind.name().equals(meant));
    }

    /** Empty means all; nothing where somebody named what we do not know. */
    private Optional<List<Id<Channel>>> channels(int row) {
        String said = text(Use.CHANNELS, row);
        if (said.isEmpty() || WORDS.meaning(Plain.words(said)).filter("EVERYTHING"::equals).isPresent()) {
            return Optional.of(List.of());
        }
        Set<Id<Channel>> found = new LinkedHashSet<>();
        for (String part : parts(said)) {
            Optional<Network> network = NetworkText.of(part);
            channels.stream()
                    .filter(channel -> Plain.key(channel.name()).equals(Plain.key(part))
                            || network.filter(channel.network()::equals).isPresent())
                    .map(Channel::id).forEach(found::add);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(found));
    }

    private static List<String> parts(String said) {
        return List.of(said.split("[,;/+&\\n]| and | und | et | y ")).stream().map(String::strip)
                .filter(part -> !part.isEmpty()).toList();
    }

    private Consent.How how(int row) {
        return WORDS.within(Plain.words(text(Use.HOW, row))).map(Map.Entry::getValue).flatMap(meant -> {
            for (Consent.How how : Consent.How.values()) {
                if (how.name().equals(meant)) {
                    return Optional.of(how);
                }
            }
            return Optional.empty();
        }).orElse(Consent.How.WRITTEN);
    }

    /** A day, or a yes, which is one from today on. */
    private Optional<LocalDate> withdrawn(int row) {
        return day(Use.WITHDRAWN, row)
                .or(() -> says(Use.WITHDRAWN, row, "YES") ? Optional.of(today) : Optional.empty());
    }

    private boolean says(Use use, int row, String meaning) {
        return WORDS.meaning(Plain.words(text(use, row))).filter(meaning::equals).isPresent()
                || text(use, row).equals("true");
    }

    private Optional<LocalDate> day(Use use, int row) {
        return cell(use, row).flatMap(DateText::of).filter(WrittenDate::hasYear)
                .flatMap(date -> date.in(order, YEAR_IF_NONE));
    }

    private String text(Use use, int row) {
        return cell(use, row).map(Cell::shown).orElse("");
    }

    private Optional<Cell> cell(Use use, int row) {
        return Optional.ofNullable(columns.get(use)).map(column -> sheet.cell(row, column));
    }
}
