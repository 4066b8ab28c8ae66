package app.drumbeat.store;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.plan.SavedView;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;

/** The table of saved views. Sets stand in it as sorted lists. */
final class SqliteSavedViews {

    static final Table<SavedView> TABLE = Table
            .of(SavedView.class, "saved_view", "name COLLATE NOCASE, id", SqliteSavedViews::view)
            .with("name", SavedView::name)
            .with("channels", view -> ids(view.filter().channels()))
            .with("states", view -> view.filter().states().stream().sorted().map(PostStatus::name).toList())
            .with("campaigns", view -> ids(view.filter().campaigns()))
            .with("tags", view -> view.filter().tags().stream().sorted().toList())
            .with("owners", view -> view.filter().owners().stream().sorted().toList())
            .with("words", view -> view.filter().words())
            .with("flagged", view -> view.filter().flagged() ? 1 : 0);

    private SqliteSavedViews() {}

    private static SavedView view(Row row) {
        return new SavedView(row.id("id"), row.text("name"), new PostFilter(ids(row, "channels"),
                Set.copyOf(row.list("states", PostStatus::valueOf)), ids(row, "campaigns"),
                Set.copyOf(row.texts("tags")), Set.copyOf(row.texts("owners")), row.text("words"),
                row.number("flagged") == 1));
    }

    private static <T> Set<Id<T>> ids(Row row, String column) {
        return new HashSet<>(row.<Id<T>>list(column, Id::of));
    }

    private static <T> List<Id<T>> ids(Set<Id<T>> ids) {
        return ids.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
