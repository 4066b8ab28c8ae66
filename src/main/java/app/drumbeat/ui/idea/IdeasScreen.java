package app.drumbeat.ui.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.EmptyState;
import app.drumbeat.ui.kit.ListPage;
import app.drumbeat.ui.kit.Picks;
import app.drumbeat.ui.kit.Screen;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.words.Texts;

/** The page of posts without a day. */
public final class IdeasScreen implements Screen {

    private final IdeasViewModel model;
    private final Texts texts;
    private final ListPage<Post> page;
    private final ListView<Post> list;
    private final Picks<Optional<Channel>> channels;
    private final Button newIdea;

    public IdeasScreen(IdeasViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.newIdea = new Button(texts.of("idea.new"));
        this.channels = new Picks<>(List.of(), model.channelProperty(),
                channel -> channel.map(Channel::name).orElse(texts.of("idea.channel.all")));
        page = new ListPage<>("ideas", texts.of("idea.title"), () -> new IdeaRow(model, texts));
        page.tools(words(), channels, newIdea);
        channels.setId("ideas-channel");
        channels.setAccessibleText(texts.of("idea.channel"));
        newIdea.setId("ideas-new");
        newIdea.getStyleClass().add("accent");
        newIdea.setOnAction(event -> model.newIdea());
        list = page.list();
        list.setItems(model.shown());
        list.getSelectionModel().selectedItemProperty().subscribe((old, post) -> {
            if (post != null && !model.isSelected(post)) {
                model.select(post);
            }
        });
        model.stateProperty().subscribe(this::show);
        model.shown().subscribe(() -> model.stateProperty().get().ifPresent(this::fill));
        model.selectedProperty().subscribe(this::follow);
    }

    @Override
    public String titleKey() {
        return "idea.title";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.show();
    }

    @Override
    public void hidden() {
        model.hide();
    }

    private Node words() {
        TextField words = new TextField();
        words.setId("ideas-words");
        words.getStyleClass().add("bar-search");
        words.setPromptText(texts.of("idea.search"));
        words.setAccessibleText(texts.of("idea.search"));
        words.textProperty().bindBidirectional(model.wordsProperty());
        return words;
    }

    private void show(Optional<IdeasState> state) {
        state.ifPresent(now -> {
            List<Optional<Channel>> choices = new ArrayList<>(List.of(Optional.empty()));
            now.channels().forEach(channel -> choices.add(Optional.of(channel)));
            if (!channels.getItems().equals(choices)) {
                Optional<Channel> before = model.channelProperty().get();
                channels.getItems().setAll(choices);
                channels.setValue(before);
            }
            newIdea.setDisable(now.channels().isEmpty() || !now.writable());
            fill(now);
        });
    }

    private void fill(IdeasState now) {
        int shown = model.shown().size();
        String count = shown == now.posts().size()
                ? texts.of("idea.count", shown)
                : texts.of("idea.count.of", shown, now.posts().size());
        page.show(count, now.posts().isEmpty()
                ? empty(now)
                : shown == 0
                        ? new EmptyState(texts.of("idea.none.title"), texts.of("idea.none.text"))
                        : list);
        follow(model.selectedProperty().get());
    }

    private Node empty(IdeasState now) {
        String title = texts.of("idea.empty.title");
        return now.channels().isEmpty() || !now.writable()
                ? new EmptyState(title, texts.of("idea.empty.noChannel"))
                : new EmptyState(title, texts.of("idea.empty.text"), texts.of("idea.new"), model::newIdea);
    }

    /** The row of the post in the side panel is the marked one. */
    private void follow(Selected selected) {
        Optional<Post> shown = model.shown().stream().filter(model::isSelected).findFirst();
        shown.ifPresentOrElse(post -> {
            if (!post.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(post);
            }
        }, () -> list.getSelectionModel().clearSelection());
    }
}
