package app.drumbeat.ui.calendar.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.calendar.CalendarMode;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.calendar.CalendarWords;
import app.drumbeat.ui.calendar.PlanView;
import app.drumbeat.ui.calendar.PostMenu;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.words.Texts;

/** The month as a list by day. It says all that the grid says, and is the way through the plan for whoever cannot see it. */
public final class AgendaView implements PlanView {

    private static final double ROW = 28;

    private final CalendarViewModel model;
    private final CalendarWords words;
    private final ListView<AgendaLine> list = new ListView<>();
    private boolean showing;
    private boolean following;
    private Optional<MonthPlan> shown = Optional.empty();

    public AgendaView(CalendarViewModel model, Texts texts, Dates dates) {
        this.model = model;
        this.words = new CalendarWords(texts, dates);
        AgendaWords said = new AgendaWords(words);
        PostMenu menus = new PostMenu(model, texts);
        list.getStyleClass().add("agenda");
        list.setId("agenda");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(texts.of("agenda.list"));
        list.setCellFactory(view -> new AgendaCell(said, menus, model));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedIndices().addListener((InvalidationListener) changed -> {
            if (!following) {
                chosen();
            }
        });
        new AgendaKeys(list, model, menus);
        model.pageProperty().subscribe(page -> show());
        model.held().property().subscribe(held -> list.refresh());
        model.cursorProperty().subscribe(this::bring);
        model.selectedProperty().subscribe(selected -> mark());
    }

    @Override
    public CalendarMode mode() {
        return CalendarMode.AGENDA;
    }

    @Override
    public Node node() {
        return list;
    }

    @Override
    public ObservableValue<String> title() {
        return model.monthProperty().map(month -> month.getYear() < 2 ? "" : words.dates().month(month));
    }

    @Override
    public void shown() {
        showing = true;
        shown = Optional.empty();
        show();
    }

    @Override
    public void hidden() {
        showing = false;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    /** One line is what it is of; several are their posts. */
    private void chosen() {
        List<AgendaLine> lines = list.getSelectionModel().getSelectedIndices().stream()
                .filter(at -> at < list.getItems().size()).map(list.getItems()::get).toList();
        if (lines.isEmpty()) {
            return;
        }
        List<Id<Post>> posts = lines.stream().flatMap(line -> line.asPost().stream()).map(Post::id).distinct().toList();
        following = true;
        if (lines.size() == 1 || posts.isEmpty()) {
            lines.getLast().selection().ifPresent(model::select);
        } else {
            model.select(posts.size() == 1 ? new Selected.OfPost(posts.getFirst()) : new Selected.OfPosts(posts));
        }
        model.stand(Optional.ofNullable(list.getFocusModel().getFocusedItem()).filter(lines::contains)
                .orElse(lines.getLast()).day());
        following = false;
    }

    private void show() {
        Optional<MonthPlan> page = model.pageProperty().get();
        if (!showing || page.equals(shown)) {
            return;
        }
        boolean first = shown.isEmpty();
        boolean sameMonth = page.map(MonthPlan::month).equals(shown.map(MonthPlan::month));
        shown = page;
        following = true;
        list.getItems().setAll(page.map(AgendaLine::of).orElse(List.of()));
        if (first) {
            list.layout(); // the list knows only then how much of it is in sight
        }
        following = false;
        if (!sameMonth) {
            bring(model.cursorProperty().get()); // before rows are made that would be out of sight at once
        }
        mark();
    }

    /** Scrolls to a day that the keys were put on elsewhere. */
    private void bring(LocalDate day) {
        if (showing && !following) {
            index(line -> line instanceof AgendaLine.OfDay there && there.day().equals(day)).ifPresent(at -> {
                boolean weekBegins = at > 0 && list.getItems().get(at - 1) instanceof AgendaLine.OfWeek;
                list.scrollTo(weekBegins ? at - 1 : at);
                if (model.selectedProperty().get() instanceof Selected.Nothing) {
                    list.getFocusModel().focus(at);
                }
            });
        }
    }

    /** Marks the line of what is selected, if it is on this page. */
    private void mark() {
        if (!showing || following) {
            return;
        }
        following = true;
        Selected selected = model.selectedProperty().get();
        if (selected instanceof Selected.OfPosts several) {
            mark(several.posts());
        } else {
            index(line -> line.selection().filter(selected::equals).isPresent()).ifPresentOrElse(at -> {
                list.getSelectionModel().clearAndSelect(at);
                list.layout(); // the list knows only then which lines are in sight
                AgendaScroll.keepInSight(list, at);
            }, () -> list.getSelectionModel().clearSelection());
        }
        following = false;
    }

    private void mark(List<Id<Post>> posts) {
        int[] there = IntStream.range(0, list.getItems().size()).filter(
                i -> list.getItems().get(i).asPost().map(Post::id).filter(posts::contains).isPresent()).toArray();
        list.getSelectionModel().clearSelection();
        if (there.length > 0) {
            list.getSelectionModel().selectIndices(there[0], there);
        }
    }

    private Optional<Integer> index(Predicate<AgendaLine> wanted) {
        return IntStream.range(0, list.getItems().size()).filter(i -> wanted.test(list.getItems().get(i))).boxed()
                .findFirst();
    }
}
