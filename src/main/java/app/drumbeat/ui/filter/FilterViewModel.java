package app.drumbeat.ui.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;

import app.drumbeat.application.finding.FilterChoices;
import app.drumbeat.application.finding.FindingByWords;
import app.drumbeat.application.finding.ViewKeeping;
import app.drumbeat.domain.plan.SavedView;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Dialogs;
import app.drumbeat.ui.kit.Filter;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Watched;
import app.drumbeat.ui.kit.WayBack;
import app.drumbeat.words.Texts;

/** What is asked of posts, and what can be asked. Knows no node; lives on the JavaFX thread. */
public final class FilterViewModel {

    private final Filter filter;
    private final FindingByWords finding;
    private final ViewKeeping keeping;
    private final Background background;
    private final Dialogs dialogs;
    private final WayBack wayBack;
    private final Texts texts;
    private final Watched<Boolean, FilterChoices> choices;

    /** What is asked of the application and of the person. */
    public record Tools(FindingByWords finding, ViewKeeping keeping, Background background, Dialogs dialogs) {}

    public FilterViewModel(Filter filter, Tools tools, Refresher refresher, WayBack wayBack, Texts texts) {
        this.filter = filter;
        this.finding = tools.finding();
        this.keeping = tools.keeping();
        this.background = tools.background();
        this.dialogs = tools.dialogs();
        this.wayBack = wayBack;
        this.texts = texts;
        this.choices = new Watched<>(background, refresher, open -> Optional.of(finding.choices()));
        filter.barProperty().subscribe(open -> {
            if (open) {
                choices.show(true);
            } else {
                choices.hide();
            }
        });
    }

    Filter filter() {
        return filter;
    }

    /** What can be asked; nothing while the bar is not open. */
    ReadOnlyObjectProperty<Optional<FilterChoices>> choicesProperty() {
        return choices.property();
    }

    void change(UnaryOperator<PostFilter> change) {
        PostFilter wanted = change.apply(filter.get());
        if (!wanted.equals(filter.get())) {
            filter.show(wanted);
        }
    }

    /** Shows every post again and puts the bar away. */
    void close() {
        filter.setBar(false);
        filter.show(PostFilter.ALL);
    }

    List<SavedView> views() {
        return choices.get().map(FilterChoices::views).orElse(List.of());
    }

    void show(SavedView view) {
        filter.show(view.filter());
    }

    /** Keeps what is asked now under a name that the person gives. */
    void save() {
        PostFilter now = filter.get();
        String suggested = views().stream().filter(view -> view.filter().equals(now)).map(SavedView::name).findFirst()
                .orElse("");
        dialogs.askText(texts.of("filter.save.title"), texts.of("filter.save.label"), suggested).map(String::strip)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> background.run(() -> keeping.save(name, now),
                        saved -> wayBack.offer("filter.saved", saved.name())));
    }

    void remove(SavedView view) {
        background.run(() -> keeping.remove(view.id()), removed -> {
            if (removed) {
                wayBack.offer("filter.removed", view.name());
            }
        });
    }
}
