package app.drumbeat.ui.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import app.drumbeat.application.feed.FeedDetail;
import app.drumbeat.application.feed.FeedFate;
import app.drumbeat.application.feed.FeedOutlook;
import app.drumbeat.application.feed.FeedReport;
import app.drumbeat.application.feed.FeedService;
import app.drumbeat.application.feed.FeedWish;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.kit.Delivery;
import app.drumbeat.ui.kit.Dialogs.FileKind;
import app.drumbeat.ui.kit.Errand;
import app.drumbeat.ui.kit.TargetFile;
import app.drumbeat.words.Texts;

/** A calendar feed that is about to be written: what goes in, how many entries that makes, and what is left out. */
public final class FeedViewModel {

    /** The states that a feed can show: an idea has no day, and on a post on hold nobody may rely. */
    public static final List<PostStatus> STATES = List.of(PostStatus.DRAFT, PostStatus.IN_REVIEW, PostStatus.APPROVED,
            PostStatus.SCHEDULED, PostStatus.POSTED, PostStatus.CANCELLED);

    private final FeedService feeds;
    private final List<Channel> channels;
    private final LocalDate today;
    private final Delivery delivery;
    private final Texts texts;
    private final Errand errand;
    private final ObservableSet<Id<Channel>> chosenChannels;
    private final ObservableSet<PostStatus> chosenStates = FXCollections.observableSet(EnumSet.copyOf(STATES));
    private final ObjectProperty<FeedDetail> detail = new SimpleObjectProperty<>(FeedDetail.TITLE);
    private final ObjectProperty<DateSpan> span;
    private final ReadOnlyStringWrapper outlook = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();

    /** Begins with all channels and states, titles only, over the usual span. */
    public FeedViewModel(FeedService feeds, List<Channel> channels, LocalDate today, Delivery delivery) {
        this.feeds = feeds;
        this.channels = List.copyOf(channels);
        this.today = today;
        this.delivery = delivery;
        this.texts = delivery.texts();
        this.errand = delivery.errand();
        this.chosenChannels = FXCollections.observableSet(
                channels.stream().map(Channel::id).collect(Collectors.toSet()));
        this.span = new SimpleObjectProperty<>(FeedWish.usualSpan(today));
        for (Observable choice : List.of(chosenChannels, chosenStates, detail, span)) {
            choice.addListener(changed -> foresee());
        }
        foresee();
    }

    // --- what the view binds to

    public List<Channel> channels() {
        return channels;
    }

    public ObservableSet<Id<Channel>> chosenChannels() {
        return chosenChannels;
    }

    public ObservableSet<PostStatus> chosenStates() {
        return chosenStates;
    }

    public ObjectProperty<FeedDetail> detailProperty() {
        return detail;
    }

    public ObjectProperty<DateSpan> spanProperty() {
        return span;
    }

    public TargetFile target() {
        return delivery.target();
    }

    public Errand errand() {
        return errand;
    }

    /** How many entries there will be, and what is left out, in sentences. */
    public ReadOnlyStringProperty outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /** Whether enough is chosen to write a feed. */
    public BooleanBinding ready() {
        return Bindings.isNotEmpty(chosenStates).and(Bindings.createBooleanBinding(
                () -> channels.isEmpty() || !chosenChannels.isEmpty(), chosenChannels));
    }

    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    // --- what a person can do

    public void chooseFile() {
        target().choose(texts.of("feed.dialog.title"),
                new FileKind(texts.of("feed.dialog.kind"), List.of("*.ics")), ".ics");
    }

    public void export() {
        FeedWish wish = wish();
        errand.start(texts.of("feed.dialog.working"),
                progress -> feeds.publish(wish, today, target().file(), progress), this::written);
    }

    private void written(FeedReport report) {
        done.set(true);
        delivery.written().tellToShow(texts.of("feed.dialog.done", report.entries()), report.file());
        report.problems().forEach(problem -> delivery.written()
                .warn(texts.of(problem.key(), problem.args().toArray())));
    }

    private FeedWish wish() {
        return new FeedWish(chosenChannels.size() == channels.size() ? Set.of() : chosenChannels,
                chosenStates.size() == STATES.size() ? Set.of() : chosenStates, detail.get(), span.get());
    }

    private void foresee() {
        errand.forget();
        if (!channels.isEmpty() && chosenChannels.isEmpty()) {
            outlook.set(texts.of("feed.dialog.noChannel"));
        } else if (chosenStates.isEmpty()) {
            outlook.set(texts.of("feed.dialog.noState"));
        } else {
            FeedWish asked = wish();
            delivery.background().run(() -> feeds.outlook(asked, today), found -> {
                if (asked.equals(wish())) {
                    outlook.set(said(found));
                }
            });
        }
    }

    private String said(FeedOutlook found) {
        List<String> left = new ArrayList<>();
        for (FeedFate fate : FeedFate.values()) {
            if (fate != FeedFate.ENTRY && found.count(fate) > 0) {
                left.add(texts.of("feed.dialog.left." + fate.name(), found.count(fate)));
            }
        }
        String entries = texts.of("feed.dialog.entries", found.entries());
        return left.isEmpty() ? entries : entries + " " + texts.of("feed.dialog.left", String.join(", ", left));
    }
}
