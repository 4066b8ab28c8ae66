package app.drumbeat.ui.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import app.drumbeat.application.feed.FeedDetail;
import app.drumbeat.application.feed.FeedFate;
import app.drumbeat.application.feed.FeedOutlook;
import app.drumbeat.application.feed.FeedReport;
import app.drumbeat.application.feed.FeedService;
import app.drumbeat.application.feed.FeedWish;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.kit.Chosen;
import app.drumbeat.ui.kit.Delivery;
import app.drumbeat.ui.kit.Dialogs.FileKind;
import app.drumbeat.ui.kit.WrittenFiles;
import app.drumbeat.words.Texts;

/** A calendar feed that is about to be written: what goes in, how many entries that makes, and what is left out. */
public final class FeedViewModel {

    /** The states that a feed can show: an idea has no day, and on a post on hold nobody may rely. */
    public static final List<PostStatus> STATES = List.of(PostStatus.DRAFT, PostStatus.IN_REVIEW, PostStatus.APPROVED,
            PostStatus.SCHEDULED, PostStatus.POSTED, PostStatus.CANCELLED);

    private final FeedService feeds;
    private final LocalDate today;
    private final Delivery delivery;
    private final Texts texts;
    private final Chosen<Channel> channels;
    private final Chosen<PostStatus> states = new Chosen<>(STATES);
    private final ObjectProperty<FeedDetail> detail = new SimpleObjectProperty<>(FeedDetail.TITLE);
    private final ObjectProperty<DateSpan> span;
    private final BooleanProperty deadlines = new SimpleBooleanProperty();

    /** Begins with all channels and states, titles only, over the usual span. */
    public FeedViewModel(FeedService feeds, List<Channel> channels, LocalDate today, Delivery delivery) {
        this.feeds = feeds;
        this.channels = new Chosen<>(channels);
        this.today = today;
        this.delivery = delivery;
        this.texts = delivery.texts();
        this.span = new SimpleObjectProperty<>(FeedWish.usualSpan(today));
        for (Observable choice : List.of(this.channels.wanted(), states.wanted(), detail, span)) {
            choice.addListener(changed -> foresee());
        }
        foresee();
    }

    // --- what the view binds to

    public Chosen<Channel> channels() {
        return channels;
    }

    public Chosen<PostStatus> states() {
        return states;
    }

    public ObjectProperty<FeedDetail> detailProperty() {
        return detail;
    }

    public ObjectProperty<DateSpan> spanProperty() {
        return span;
    }

    /** Whether it also tells by when posts have to be sent to review, or be back. */
    BooleanProperty deadlinesProperty() {
        return deadlines;
    }

    public Delivery delivery() {
        return delivery;
    }

    /** Whether enough is chosen to write a feed. */
    public BooleanBinding ready() {
        return states.enough().and(channels.enough());
    }

    // --- what a person can do

    public void chooseFile() {
        delivery.target().choose(texts.of("feed.dialog.title"),
                new FileKind(texts.of("feed.dialog.kind"), List.of("*.ics")), ".ics");
    }

    public void export() {
        FeedWish wish = wish();
        delivery.errand().start(texts.of("feed.dialog.working"),
                progress -> feeds.publish(wish, today, delivery.target().file(), progress), this::written);
    }

    private void written(FeedReport report) {
        WrittenFiles written = delivery.done();
        written.tellToShow(texts.of("feed.dialog.done", report.entries()), report.file());
        report.problems().forEach(problem -> written.warn(texts.of(problem.key(), problem.args().toArray())));
    }

    private FeedWish wish() {
        return new FeedWish(channels.named(Channel::id), states.named(state -> state), detail.get(), span.get(),
                deadlines.get());
    }

    private void foresee() {
        if (!channels.enough().get()) {
            delivery.foresee(texts.of("feed.dialog.noChannel"));
        } else if (!states.enough().get()) {
            delivery.foresee(texts.of("feed.dialog.noState"));
        } else {
            FeedWish asked = wish();
            delivery.foresee(() -> feeds.outlook(asked, today), this::said);
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
