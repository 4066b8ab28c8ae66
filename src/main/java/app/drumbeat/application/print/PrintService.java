package app.drumbeat.application.print;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.port.PlanPrinter;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;

/** Puts months on paper, as the plan stands today. */
public final class PrintService {

    private static final String ENDING = ".pdf";

    private final PlanReading plans;
    private final PlanPrinter printer;
    private final Predicate<Post> withheld;

    /** @param withheld posts that show somebody without a consent that holds: what they say is not printed */
    public PrintService(PlanReading plans, PlanPrinter printer, Predicate<Post> withheld) {
        this.withheld = withheld;
        this.plans = plans;
        this.printer = printer;
    }

    /**
     * Writes months, each as a file of its own.
     *
     * @param target the file of a single month; of several, each has its month added to that name
     * @throws app.drumbeat.domain.base.StoreException when a file cannot be written; those before it are written by then
     */
    public PrintReport print(PrintWish wish, Path target, Progress progress) {
        List<Path> files = files(wish, target);
        int pages = 0;
        for (int i = 0; i < files.size(); i++) {
            progress.at(i, files.size());
            pages += printer.print(Withheld.in(
                    plans.month(wish.months().get(i), PostFilter.of(wish.channels())), withheld), wish.paper(),
                    wish.detail(),
                    files.get(i), Part.of(progress, i, files.size()));
        }
        return new PrintReport(files, pages);
    }

    /** The files that months are written to. */
    public static List<Path> files(PrintWish wish, Path target) {
        if (wish.count() == 1) {
            return List.of(target);
        }
        String name = String.valueOf(target.getFileName());
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return wish.months().stream().map(month -> target.resolveSibling(stem + "-" + month + ENDING)).toList();
    }

    /** How many posts the months have, those of neighbouring months not counted that stand in their first and last weeks. */
    public int posts(PrintWish wish) {
        return wish.months().stream()
                .mapToInt(month -> (int) plans.month(month, PostFilter.of(wish.channels())).weeks().stream()
                        .flatMap(week -> week.days().stream()).filter(day -> YearMonth.from(day.date()).equals(month))
                        .mapToLong(day -> day.posts().size()).sum())
                .sum();
    }

    /** The progress of one file of several. */
    private record Part(Progress whole, int index, int files) implements Progress {

        static Progress of(Progress whole, int index, int files) {
            return files == 1 ? whole : new Part(whole, index, files);
        }

        @Override
        public void at(long done, long total) {
            whole.at(index * Math.max(total, 1) + Math.min(done, Math.max(total, 1)), files * Math.max(total, 1));
        }
    }
}
