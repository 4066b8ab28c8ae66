package app.drumbeat.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;

import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.port.Paper;
import app.drumbeat.domain.port.PlanPrinter;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.files.AtomicFile;
import app.drumbeat.print.list.ListPages;
import app.drumbeat.print.month.MonthPage;
import app.drumbeat.print.page.Book;
import app.drumbeat.print.part.ChannelMarks;
import app.drumbeat.print.part.Measures;
import app.drumbeat.print.part.PaperWords;
import app.drumbeat.print.part.Workbench;
import app.drumbeat.words.Texts;

/** Puts the month on paper as PDF: one page for the wall, and behind it the pages that it could not hold. */
public final class PdfPlanPrinter implements PlanPrinter {

    @Override
    public int print(MonthPlan plan, Paper paper, Detail detail, Path target, Progress progress) {
        Texts texts = Texts.of(plan.calendar().language());
        PaperWords words = new PaperWords(plan, texts);
        try (Book book = new Book(paper)) {
            ChannelMarks marks = new ChannelMarks(plan.channels(), texts, book.typeSetter());
            Workbench bench = new Workbench(plan, Measures.of(paper), book.typeSetter(), marks, words);
            MonthPage month = new MonthPage(bench);
            ListPages lists = new ListPages(bench, paper, month.rest(), detail, progress);
            int pages = 1 + lists.count();
            book.page(canvas -> month.draw(canvas, lists, pages, book.hasBoxed()));
            lists.draw(book, progress);
            String title = words.say("print.document", words.month(), plan.calendar().name());
            ZonedDateTime made = plan.today().atStartOfDay(plan.calendar().zone());
            AtomicFile.write(target, out -> book.write(out, title, texts.locale(), made));
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // closing a document that lies in memory
        }
    }
}
