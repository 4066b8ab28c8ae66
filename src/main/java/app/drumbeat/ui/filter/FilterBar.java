package app.drumbeat.ui.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import app.drumbeat.application.finding.FilterChoices;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.SavedView;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.words.Texts;

/**
 * A line over the pages that show posts: which of them are shown. It is there as long as not all are, so that nobody takes a
 * hidden post for a lost one. Its fields are made when it is first opened.
 */
public final class FilterBar extends StackPane {

    private final FilterViewModel model;
    private final Texts texts;
    private final TextField words = new TextField();
    private final MenuButton views = new MenuButton();
    private final Ticks<Id<Channel>> channels;
    private final Ticks<PostStatus> states;
    private final Ticks<Id<Campaign>> campaigns;
    private final Ticks<String> tags;
    private final Ticks<String> owners;
    private final CheckBox flagged = new CheckBox();
    private FilterChoices known = FilterChoices.NONE;

    private FilterBar(FilterViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words.setId("filter-words");
        words.setPromptText(texts.of("filter.words"));
        words.setAccessibleText(texts.of("filter.words"));
        words.setPrefColumnCount(10);
        words.textProperty().subscribe((old, typed) -> model.change(filter -> filter.saying(typed)));
        channels = new Ticks<>("filter-channels", texts.of("filter.channels"), texts, this::channel,
                ticked -> model.change(filter -> filter.on(ticked)));
        states = new Ticks<>("filter-states", texts.of("filter.states"), texts,
                status -> texts.of("status." + status.name()), ticked -> model.change(filter -> filter.in(ticked)));
        campaigns = new Ticks<>("filter-campaigns", texts.of("filter.campaigns"), texts, this::name,
                ticked -> model.change(filter -> filter.ofCampaigns(ticked)));
        tags = new Ticks<>("filter-tags", texts.of("filter.tags"), texts, tag -> tag,
                ticked -> model.change(filter -> filter.tagged(ticked)));
        owners = new Ticks<>("filter-owners", texts.of("filter.owners"), texts, owner -> owner,
                ticked -> model.change(filter -> filter.ownedBy(ticked)));
        flagged.setId("filter-flagged");
        flagged.setText(texts.of("filter.flagged"));
        flagged.selectedProperty().subscribe((old, on) -> model.change(filter -> filter.withFindings(on)));
        views.setId("filter-views");
        views.setText(texts.of("filter.views"));
        Button all = new Button(texts.of("filter.all"));
        all.setId("filter-all");
        all.setOnAction(event -> model.close());
        Label only = new Label(texts.of("filter.only"));
        only.getStyleClass().add("filter-only");
        FlowPane line = new FlowPane(8, 6, only, words, channels, states, campaigns, tags, owners, flagged, views,
                all);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("filter-line");
        getChildren().add(line);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        model.choicesProperty().subscribe(choices -> show());
        model.filter().wantedProperty().subscribe(filter -> show());
    }

    /** The place of the bar, empty until it is needed. */
    public static StackPane placeFor(FilterViewModel model, Texts texts) {
        StackPane place = new StackPane();
        place.getStyleClass().add("filter-bar");
        model.filter().barProperty().subscribe(open -> {
            if (open && place.getChildren().isEmpty()) {
                place.getChildren().add(new FilterBar(model, texts));
            }
            place.setVisible(open);
            place.setManaged(open);
            if (open && place.getChildren().getFirst() instanceof FilterBar bar
                    && model.filter().get().isOfChannelsOnly()) {
                bar.words.requestFocus();
            }
        });
        return place;
    }

    private void show() {
        PostFilter filter = model.filter().get();
        FilterChoices choices = model.choicesProperty().get().orElse(FilterChoices.NONE);
        known = choices;
        if (!words.getText().equals(filter.words())) {
            words.setText(filter.words());
        }
        flagged.setSelected(filter.flagged());
        channels.show(choices.channels().stream().map(Channel::id).toList(), filter.channels());
        states.show(List.of(PostStatus.values()).stream().filter(PostStatus::allowsDay).toList(), filter.states());
        campaigns.show(known.campaigns().stream().map(Campaign::id).toList(), filter.campaigns());
        tags.show(choices.tags(), filter.tags());
        owners.show(choices.owners(), filter.owners());
        showViews(choices.views(), filter);
    }

    private void showViews(List<SavedView> saved, PostFilter filter) {
        List<MenuItem> items = new ArrayList<>(saved.stream().map(this::item).toList());
        if (!saved.isEmpty()) {
            Menu remove = new Menu(texts.of("filter.remove"));
            saved.forEach(view -> {
                MenuItem item = new MenuItem(view.name());
                item.setMnemonicParsing(false);
                item.setOnAction(event -> model.remove(view));
                remove.getItems().add(item);
            });
            items.add(new SeparatorMenuItem());
            items.add(remove);
        }
        MenuItem save = new MenuItem(texts.of("filter.save"));
        save.setId("filter-save");
        save.setOnAction(event -> model.save());
        save.setDisable(filter.equals(PostFilter.ALL));
        items.add(save);
        views.getItems().setAll(items);
        views.setText(saved.stream().filter(view -> view.filter().equals(filter)).map(SavedView::name).findFirst()
                .orElse(texts.of("filter.views")));
    }

    private MenuItem item(SavedView view) {
        MenuItem item = new MenuItem(view.name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.show(view));
        return item;
    }

    private String channel(Id<Channel> id) {
        return known.channels().stream().filter(channel -> channel.id().equals(id)).map(Channel::name).findFirst()
                .orElse(texts.of("filter.gone"));
    }

    private String name(Id<Campaign> id) {
        return known.campaigns().stream().filter(campaign -> campaign.id().equals(id)).map(Campaign::name).findFirst()
                .orElse(texts.of("filter.gone"));
    }
}
