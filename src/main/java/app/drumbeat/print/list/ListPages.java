package app.drumbeat.print.list;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.port.Paper;
import app.drumbeat.domain.port.PlanPrinter.Detail;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.Post;
import app.drumbeat.print.page.Book;
import app.drumbeat.print.page.Box;
import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.PageCanvas;
import app.drumbeat.print.page.Tag;
import app.drumbeat.print.part.PageFooter;
import app.drumbeat.print.part.PageNumbers;
import app.drumbeat.print.part.Rest;
import app.drumbeat.print.part.Workbench;
import app.drumbeat.print.type.Line;
import app.drumbeat.print.type.Weight;

/**
 * The pages behind the month. For the wall they tell what had no room on it; with full detail they tell everything, with the
 * texts of the posts. There are none where there is nothing to tell.
 */
public final class ListPages implements PageNumbers {

    /** Page 1 is the month. */
    private static final int FIRST_PAGE = 2;

    private final Workbench bench;
    private final Rest rest;
    private final Detail detail;
    private final Galley galley;
    private final SlugMaker maker;
    private long posts;
    private final Map<LocalDate, Integer> pageOfDay = new HashMap<>();
    private final Map<Rest.Part, Integer> pageOfPart = new EnumMap<>(Rest.Part.class);

    /** Lays the pages out; nothing is drawn yet. */
    public ListPages(Workbench bench, Paper paper, Rest rest, Detail detail, Progress progress) {
        this.bench = bench;
        this.rest = rest;
        this.detail = detail;
        Box sheet = bench.measures().sheet();
        this.galley = new Galley(sheet.slice(mm(12), sheet.height() - mm(12) - PageFooter.height(bench) - mm(1)),
                paper == Paper.A3 ? 3 : 2, mm(9));
        this.maker = new SlugMaker(bench, galley.columnWidth());
        addParts();
        addDays(progress);
    }

    /** How many pages there are. */
    public int count() {
        return galley.pages().size();
    }

    @Override
    public int of(LocalDate day) {
        return pageOfDay.getOrDefault(day, FIRST_PAGE);
    }

    @Override
    public int of(Rest.Part part) {
        return pageOfPart.getOrDefault(part, FIRST_PAGE);
    }

    public void draw(Book book, Progress progress) {
        int pages = count() + 1;
        for (int i = 0; i < count(); i++) {
            int page = i;
            book.page(canvas -> draw(canvas, galley.pages().get(page), FIRST_PAGE + page, pages));
            progress.at(posts, posts);
        }
    }

    private void addParts() {
        MonthParts parts = new MonthParts(maker);
        for (Rest.Part part : Rest.Part.values()) {
            boolean told = rest.has(part) || detail == Detail.FULL && part.isAlwaysInFull();
            List<Slug> slugs = told ? parts.slugs(part) : List.of();
            if (!slugs.isEmpty()) {
                begin(bench.words().say("print.list.part." + part.name()), "");
                slugs.forEach(galley::add);
                pageOfPart.put(part, FIRST_PAGE + galley.partBegan());
            }
        }
    }

    private void addDays(Progress progress) {
        PostEntry entry = new PostEntry(maker, detail);
        List<PlanDay> days = bench.plan().weeks().stream().flatMap(week -> week.days().stream())
                .filter(day -> rest.has(day.date()) || detail == Detail.FULL && !day.posts().isEmpty()).toList();
        posts = days.stream().mapToLong(day -> day.posts().size()).sum();
        long done = 0;
        for (PlanDay day : days) {
            begin(bench.words().day(day.date()), names(day));
            if (day.posts().isEmpty()) {
                maker.paragraph(Tag.WORDS, bench.words().say("print.list.nothing"), maker.style(Weight.REGULAR, 8.2),
                        Ink.MUTED, 0, 0).forEach(galley::add);
            }
            for (Post post : day.posts()) {
                entry.slugs(post).forEach(galley::add);
                progress.at(++done, posts);
            }
            pageOfDay.put(day.date(), FIRST_PAGE + galley.partBegan());
        }
    }

    private void begin(String words, String quietly) {
        galley.begin(maker.heading(words, quietly),
                maker.heading(bench.words().say("print.list.continued", words), ""));
    }

    private String names(PlanDay day) {
        return Stream.concat(day.names().stream().map(name -> name.day().name()),
                day.quiet().stream().map(bench.words()::quiet)).collect(Collectors.joining(" · "));
    }

    private void draw(PageCanvas canvas, List<Galley.Placed> slugs, int page, int pages) {
        Box sheet = bench.measures().sheet();
        String key = detail == Detail.FULL ? "print.list.full" : "print.list.rest";
        Line title = bench.type().line(bench.words().say(key, bench.words().month()), maker.style(Weight.BOLD, 14));
        canvas.begin(Tag.TITLE);
        canvas.text(title, sheet.x(), sheet.y() + mm(5), Ink.TEXT);
        Line calendar = bench.type().fitted(bench.plan().calendar().name(), maker.style(Weight.REGULAR, 8.5),
                sheet.width() - title.width() - mm(12)).lines().getFirst();
        canvas.begin(Tag.WORDS);
        canvas.text(calendar, sheet.right() - calendar.width(), sheet.y() + mm(5), Ink.MUTED);
        canvas.end();
        int paragraph = -1;
        for (Galley.Placed placed : slugs) {
            if (placed.slug().paragraph() != paragraph) {
                canvas.begin(placed.slug().tag());
                paragraph = placed.slug().paragraph();
            }
            placed.slug().drawing().at(canvas, placed.x(), placed.y());
        }
        canvas.end();
        new PageFooter(bench).draw(canvas, page, pages);
    }

    private double mm(double onA4) {
        return bench.measures().mm(onA4);
    }
}
