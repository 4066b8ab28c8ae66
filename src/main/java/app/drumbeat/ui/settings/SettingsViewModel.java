package app.drumbeat.ui.settings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.drumbeat.application.settings.ChannelRemoval;
import app.drumbeat.application.settings.NamedDayKeeping.DaySet;
import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.confidentiality.HouseRule;
import app.drumbeat.domain.confidentiality.Weight;
import app.drumbeat.domain.wording.HouseWord;
import app.drumbeat.domain.wording.Profile;
import app.drumbeat.domain.wording.Wording;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Dialogs;
import app.drumbeat.ui.kit.Dialogs.Choice;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.WayBack;
import app.drumbeat.words.Texts;

/** The settings of the calendar on screen, and what a person can change about them. */
public final class SettingsViewModel {

    private final SettingsServices services;
    private final Background background;
    private final Dialogs dialogs;
    private final WayBack wayBack;
    private final Texts texts;
    private final ReviewSettings reviews;
    private final ReadOnlyObjectWrapper<@Nullable SettingsState> state = new ReadOnlyObjectWrapper<>();

    public SettingsViewModel(SettingsServices services, Background background, Refresher refresher, Dialogs dialogs,
            WayBack wayBack, Texts texts) {
        this.services = services;
        this.background = background;
        this.dialogs = dialogs;
        this.wayBack = wayBack;
        this.texts = texts;
        this.reviews = new ReviewSettings(services.reviews().routes(), services.reviews().holidays(), background);
        refresher.listen(touched -> {
            if (state.get() != null) {
                reload();
            }
        });
    }

    // --- what the view binds to

    /** What there is; null until it has been read for the first time. */
    public ReadOnlyObjectProperty<@Nullable SettingsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What a person can change about reviews. */
    ReviewSettings reviews() {
        return reviews;
    }

    // --- what a person can do

    public void reload() {
        background.run(this::read, state::set);
    }

    public void change(UnaryOperator<CalendarFacts> edit) {
        background.run(() -> services.calendar().change(edit));
    }

    public void addChannel(String name, Network network) {
        background.run(() -> services.channels().add(name, network));
    }

    public void change(Channel channel, UnaryOperator<Channel> edit) {
        background.run(() -> services.channels().change(channel.id(), edit));
    }

    public void pace(Channel channel, Cadence cadence) {
        background.run(() -> services.channels().change(channel.id(), c -> c.paced(cadence)));
    }

    public void shift(Channel channel, int by) {
        background.run(() -> services.channels().shift(channel.id(), by));
    }

    /** Says what goes with the channel, asks where its posts should go, and removes it. */
    public void remove(Channel channel) {
        background.run(() -> services.channels().consequencesOfRemoving(channel.id()),
                consequences -> askAndRemove(channel, consequences));
    }

    public void addCampaign(String name, DateSpan span) {
        background.run(() -> services.campaigns().add(name, span, List.of()));
    }

    public void change(Campaign campaign) {
        background.run(() -> services.campaigns().change(campaign));
    }

    /** Says what becomes of its posts, asks, and removes the campaign. */
    public void remove(Campaign campaign) {
        int posts = Optional.ofNullable(state.get()).map(s -> s.campaignPosts().getOrDefault(campaign.id(), 0))
                .orElse(0);
        Choice remove = Choice.destructive(texts.of("settings.campaign.remove"));
        dialogs.ask(texts.of("settings.campaign.remove.title", campaign.name()),
                texts.of("settings.campaign.remove.text", posts), List.of(remove))
                .ifPresent(yes -> background.run(() -> services.campaigns().remove(campaign.id()),
                        removed -> wayBack.offer("settings.campaign.removed", campaign.name())));
    }

    public void addQuiet(DateSpan span, String reason) {
        background.run(() -> services.quiet().add(span, List.of(), reason));
    }

    public void change(QuietPeriod period) {
        background.run(() -> services.quiet().change(period));
    }

    public void remove(QuietPeriod period) {
        background.run(() -> services.quiet().remove(period.id()));
    }

    public void addDay(String name, LocalDate day, boolean everyYear) {
        Optional<String> rule = everyYear ? Optional.of("FREQ=YEARLY") : Optional.empty();
        background.run(() -> services.days().add(name, DateSpan.day(day), rule));
    }

    public void change(NamedDay day) {
        background.run(() -> services.days().change(day));
    }

    public void remove(NamedDay day) {
        background.run(() -> services.days().remove(day.id()));
    }

    public void remove(DaySet set) {
        background.run(() -> services.days().removeSet(set.source()));
    }

    /** Finds no fault any more with something given out; {@code refused} is told where it is nothing that can be. */
    public void allow(String given, Runnable refused) {
        background.run(() -> services.rules().allow(given), rule -> {
            if (rule.isEmpty()) {
                refused.run();
            }
        });
    }

    /** Looks for a pattern of one's own too; {@code refused} is told where it is none. */
    public void watch(String name, String pattern, Weight weight, Runnable refused) {
        background.run(() -> services.rules().watch(name, pattern, weight), rule -> {
            if (rule.isEmpty()) {
                refused.run();
            }
        });
    }

    void be(Profile profile) {
        background.run(() -> services.words().is(profile));
    }

    /** Minds a phrase of one's own; {@code refused} is told where it is none that can be looked for. */
    void mind(Wording kind, String phrase, String advice, Runnable refused) {
        background.run(() -> services.words().add(kind, phrase, advice), word -> {
            if (word.isEmpty()) {
                refused.run();
            }
        });
    }

    void remove(HouseWord word) {
        background.run(() -> services.words().remove(word.id()));
    }

    public void remove(HouseRule rule) {
        background.run(() -> services.rules().remove(rule.id()));
    }

    // --- inside

    private SettingsState read() {
        List<Campaign> campaigns = services.campaigns().list();
        Map<Id<Campaign>, Integer> posts = new HashMap<>();
        campaigns.forEach(campaign -> posts.put(campaign.id(), services.campaigns().postsOf(campaign.id())));
        return new SettingsState(services.calendar().facts(), services.channels().list(), campaigns, posts,
                services.quiet().list(),
                services.days().list().stream().filter(day -> day.source().isEmpty()).toList(),
                services.days().sets().stream().filter(set -> !set.source().isEmpty()).toList(),
                services.rules().list(),
                new SettingsState.Wording(services.words().profile(), services.words().list()),
                reviews.read(services.today().get(), texts.locale()), services.today().get());
    }

    private void askAndRemove(Channel channel, ChannelRemoval.Consequences consequences) {
        List<Channel> others = Optional.ofNullable(state.get()).map(SettingsState::channels).orElse(List.of()).stream()
                .filter(other -> !other.id().equals(channel.id())).toList();
        Choice deleting = Choice.destructive(texts.of("settings.channel.remove.withPosts", consequences.posts()));
        Choice moving = Choice.plain(others.size() == 1
                ? texts.of("settings.channel.remove.movePosts", others.getFirst().name())
                : texts.of("settings.channel.remove.movePosts.which"));
        boolean canMove = consequences.posts() > 0 && !others.isEmpty();
        List<Choice> choices = canMove ? List.of(moving, deleting) : List.of(deleting);
        String text = texts.of("settings.channel.remove.text", consequences.posts(), consequences.campaigns().size(),
                consequences.quietPeriods().size());
        dialogs.ask(texts.of("settings.channel.remove.title", channel.name()), text, choices).ifPresent(choice -> {
            if (choice.equals(moving)) {
                home(channel, others).ifPresent(home -> remove(channel, Optional.of(home)));
            } else {
                remove(channel, Optional.empty());
            }
        });
    }

    private Optional<Channel> home(Channel channel, List<Channel> others) {
        return others.size() == 1
                ? Optional.of(others.getFirst())
                : dialogs.pick(texts.of("settings.channel.remove.title", channel.name()),
                        texts.of("settings.channel.remove.home"), others, Channel::name,
                        texts.of("settings.channel.remove.move"));
    }

    private void remove(Channel channel, Optional<Channel> home) {
        background.run(() -> services.channels().remove(channel.id(), home.map(Channel::id)),
                removed -> wayBack.offer("settings.channel.removed", channel.name()));
    }
}
