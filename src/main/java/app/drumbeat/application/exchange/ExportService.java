package app.drumbeat.application.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import app.drumbeat.application.workspace.LeaningPosts;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.clearance.Concerns;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.Person;
import app.drumbeat.domain.evidence.Backing;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.plan.PlanClearance;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.PlanFormat;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.TableFormat;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.review.Office;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.wording.HouseWord;
import app.drumbeat.words.Texts;

/** Writes the plan as a file for others. Taking that file in again changes nothing; into an empty calendar it gives the same posts. */
public final class ExportService {

    /** What one cell of a workbook can hold. */
    private static final int LONGEST_IN_WORKBOOK = 32_767;

    private final Workspace workspace;
    private final PlanFormat plans;
    private final TableFormat tables;
    private final Texts texts;

    public ExportService(Workspace workspace, PlanFormat plans, TableFormat tables, Texts texts) {
        this.workspace = workspace;
        this.plans = plans;
        this.tables = tables;
        this.texts = texts;
    }

    /**
     * Writes a file, whole or not at all. A table leaves out posts that show somebody without a consent that holds, and says so; a
     * plan, which is the calendar itself, has them.
     *
     * <p>Without a first and a last day everything is written, ideas included; with one of them, what is planned from or up to it.
     *
     * @throws app.drumbeat.domain.base.StoreException when the target cannot be written; what was there is as it was
     */
    public ExportReport export(Path target, ExportFormat format, Optional<LocalDate> from, Optional<LocalDate> to,
            Progress progress) {
        return export(target, format, from, to, ExportService::nobody, progress);
    }

    /** The same plan with who gave the consents; refused while a passphrase seals that. */
    public ExportReport exportWithPeople(Path target, Optional<LocalDate> from, Optional<LocalDate> to,
            Progress progress) {
        boolean sealed = workspace.inTurn(
                () -> workspace.library().consents().list().stream().anyMatch(one -> one.person().isSealed()));
        return sealed
                ? new ExportReport(0, List.of(Problem.error("", "exchange.export.sealed")))
                : export(target, ExportFormat.PLAN, from, to, UnaryOperator.identity(), progress);
    }

    /** A consent as others may see it. */
    private static Consent nobody(Consent consent) {
        return consent.of(Person.UNKNOWN);
    }

    private ExportReport export(Path target, ExportFormat format, Optional<LocalDate> from, Optional<LocalDate> to,
            UnaryOperator<Consent> who, Progress progress) {
        boolean workbookName = target.toString().toLowerCase(Locale.ROOT).endsWith(ExportFormat.XLSX.ending());
        if (format != ExportFormat.PLAN && workbookName != (format == ExportFormat.XLSX)) {
            return refused("exchange.export.ending", format.ending());
        }
        if (format == ExportFormat.PLAN) {
            PlanDocument plan = workspace.inTurn(
                    () -> document(workspace.library(), posts(workspace.library(), from, to), who));
            plans.write(plan, target, progress);
            return new ExportReport(plan.posts().size(), List.of());
        }
        List<Post> wanted = workspace.inTurn(() -> posts(workspace.library(), from, to));
        List<Post> posts = workspace.inTurn(() -> wanted.stream()
                .filter(post -> new LeaningPosts(workspace.library()).lacks(post).isEmpty()).toList());
        Optional<Post> tooLong = posts.stream().filter(ExportService::isTooLong).findFirst();
        if (format == ExportFormat.XLSX && tooLong.isPresent()) {
            return refused("exchange.export.tooLong", tooLong.get().title());
        }
        PostTable table = workspace.inTurn(() -> new PostTable(workspace.library().channels().list(),
                workspace.library().campaigns().list(), workspace.library().calendar().zone(), texts));
        tables.write(table.of(posts), target, progress);
        int held = wanted.size() - posts.size();
        return new ExportReport(posts.size(), held == 0
                ? List.of()
                : List.of(Problem.warning("", "exchange.export.withheld", held)));
    }

    /** How many posts such a file would hold; what else the calendar has is left out. */
    public ExportOutlook outlook(Optional<LocalDate> from, Optional<LocalDate> to) {
        Library library = workspace.library();
        int all = posts(library, Optional.empty(), Optional.empty()).size();
        int wanted = posts(library, from, to).size();
        return new ExportOutlook(wanted, all - wanted);
    }

    private static ExportReport refused(String key, String arg) {
        return new ExportReport(0, List.of(Problem.error("", key, arg)));
    }

    private static boolean isTooLong(Post post) {
        return post.words().text().length() > LONGEST_IN_WORKBOOK || post.words().notes().length() > LONGEST_IN_WORKBOOK
                || post.title().length() > LONGEST_IN_WORKBOOK
                || String.join(", ", post.media()).length() > LONGEST_IN_WORKBOOK
                || String.join(", ", post.tags()).length() > LONGEST_IN_WORKBOOK;
    }

    private static List<Post> posts(Library library, Optional<LocalDate> from, Optional<LocalDate> to) {
        Optional<DateSpan> wanted = library.posts().extent()
                .flatMap(all -> span(from.orElse(all.first()), to.orElse(all.last())));
        List<Post> posts = new ArrayList<>(wanted.map(library.posts()::between).orElse(List.of()));
        if (from.isEmpty() && to.isEmpty()) {
            posts.addAll(library.posts().withoutDay());
        }
        return posts;
    }

    private static PlanDocument document(Library library, List<Post> posts, UnaryOperator<Consent> who) {
        List<Channel> channels = new ArrayList<>();
        library.channels().list().forEach(channel -> channels.add(channel.at(channels.size())));
        return new PlanDocument(Optional.of(library.calendar()), channels, library.quietPeriods().list(),
                library.campaigns().list(),
                posts, library.namedDays().list(), library.series().list(), library.media().list(),
                clearance(library, posts, who));
    }

    /** What was let pass of a post that is left out stays behind too, and so do its submissions. */
    private static PlanClearance clearance(Library library, List<Post> posts, UnaryOperator<Consent> who) {
        Set<Id<Post>> wanted = posts.stream().map(Post::id).collect(Collectors.toSet());
        List<Route> routes = new ArrayList<>();
        library.routes().list().forEach(route -> routes.add(route.at(routes.size())));
        return new PlanClearance(library.reviewers().list(), routes,
                library.shelf(Office.class).find(Office.ID),
                library.submissions().list().stream().filter(sent -> wanted.contains(sent.post())).toList(),
                library.houseRules().list(), library.shelf(HouseWord.class).list(),
                library.dismissals().list().stream()
                        .filter(passed -> Concerns.postOf(passed.id()).map(wanted::contains).orElse(true)).toList(),
                library.consents().list().stream().map(who).toList(),
                library.portrayals().list().stream()
                        .filter(shown -> shown.post().map(wanted::contains).orElse(true)).toList(),
                library.shelf(Source.class).list(), library.shelf(Backing.class).list().stream()
                        .filter(backing -> wanted.contains(backing.post())).toList());
    }

    private static Optional<DateSpan> span(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Optional.empty() : Optional.of(new DateSpan(first, last));
    }
}
