package app.drumbeat.json;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.confidentiality.HouseRule;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.Portrayal;
import app.drumbeat.domain.evidence.Backing;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.plan.PlanClearance;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.PlanFormat.Known;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Recurrences;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Series;
import app.drumbeat.domain.review.Office;
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.wording.HouseWord;

/** The records of a plan file, gathered list by list, and what they lean on. */
final class PlanRecords {

    /** How many records go by between two words about the progress. */
    private static final int STRIDE = 250;

    private final Mistakes mistakes;
    private final PostPart postPart;
    private final Recurrences recurrences;

    private final List<Channel> channels = new ArrayList<>();
    private final List<QuietPeriod> quietPeriods = new ArrayList<>();
    private final List<Campaign> campaigns = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<NamedDay> days = new ArrayList<>();

    private final List<Series> series = new ArrayList<>();
    private final List<Medium> media = new ArrayList<>();

    private final List<Reviewer> reviewers = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<Submission> submissions = new ArrayList<>();
    private final List<HouseRule> houseRules = new ArrayList<>();
    private final List<HouseWord> houseWords = new ArrayList<>();
    private final List<Dismissal> letPass = new ArrayList<>();
    private final List<Consent> consents = new ArrayList<>();
    private final List<Portrayal> portrayals = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Backing> backings = new ArrayList<>();
    private Optional<Office> office = Optional.empty();

    private final Ids<Channel> channelIds;
    private final Ids<QuietPeriod> quietIds;
    private final Ids<Campaign> campaignIds;
    private final Ids<Post> postIds;
    private final Ids<NamedDay> dayIds;
    private final Ids<Series> seriesIds;
    private final Ids<Medium> mediaIds;
    private final Ids<Reviewer> reviewerIds;
    private final Ids<Route> routeIds;
    private final Ids<Submission> submissionIds;
    private final Ids<HouseRule> houseRuleIds;
    private final Ids<HouseWord> houseWordIds;
    private final Ids<Dismissal> letPassIds;
    private final Ids<Consent> consentIds;
    private final Ids<Portrayal> portrayalIds;
    private final Ids<Source> sourceIds;
    private final Ids<Backing> backingIds;
    private final ZoneId zone;
    private final Map<String, String> uids = new HashMap<>();

    /** @param zone in which moments without an offset are meant */
    PlanRecords(PostPart postPart, Recurrences recurrences, ZoneId zone, Mistakes mistakes) {
        this.zone = zone;
        this.postPart = postPart;
        this.recurrences = recurrences;
        this.mistakes = mistakes;
        channelIds = new Ids<>("json.problem.channel", mistakes);
        quietIds = new Ids<>("", mistakes);
        campaignIds = new Ids<>("json.problem.campaign", mistakes);
        postIds = new Ids<>("", mistakes);
        dayIds = new Ids<>("", mistakes);
        seriesIds = new Ids<>("", mistakes);
        mediaIds = new Ids<>("", mistakes);
        reviewerIds = new Ids<>("", mistakes);
        routeIds = new Ids<>("", mistakes);
        submissionIds = new Ids<>("", mistakes);
        houseRuleIds = new Ids<>("", mistakes);
        houseWordIds = new Ids<>("", mistakes);
        letPassIds = new Ids<>("", mistakes);
        consentIds = new Ids<>("", mistakes);
        portrayalIds = new Ids<>("", mistakes);
        sourceIds = new Ids<>("", mistakes);
        backingIds = new Ids<>("", mistakes);
    }

    /** Reads every list of the document; the source stands at its beginning. */
    void read(JsonSource source, Progress progress) {
        source.begins();
        for (String name = source.nextMember(); name != null; name = source.nextMember()) {
            String list = name;
            Runnable told = () -> progress.at(source.octets(), 0);
            switch (name) {
                case "format", "version", "calendar" -> source.skip();
                case "channels" -> gather(source, list, channels, channelIds, told, ChannelPart::read);
                case "quietPeriods" ->
                    gather(source, list, quietPeriods, quietIds, told, (members, i) -> quiet(members));
                case "campaigns" ->
                    gather(source, list, campaigns, campaignIds, told, (members, i) -> campaign(members));
                case "posts" -> gather(source, list, posts, postIds, told, (members, i) -> post(members));
                case "series" -> gather(source, list, series, seriesIds, told, (members, i) -> series(members));
                case "media" ->
                    gather(source, list, media, mediaIds, told, (members, i) -> MediumPart.read(members));
                case "days" -> gather(source, list, days, dayIds, told,
                        (members, i) -> NamedDayPart.read(members, recurrences));
                case "reviewers" ->
                    gather(source, list, reviewers, reviewerIds, told, (members, i) -> ReviewPart.reviewer(members));
                case "routes" -> gather(source, list, routes, routeIds, told, this::route);
                case "office" -> {
                    JsonValue written = source.value();
                    office = written instanceof JsonValue.Null
                            ? Optional.empty()
                            : Members.of(written, list, mistakes).flatMap(ReviewPart::office);
                }
                case "submissions" -> gather(source, list, submissions, submissionIds, told,
                        (members, i) -> SubmissionPart.read(members, zone));
                case "houseRules" ->
                    gather(source, list, houseRules, houseRuleIds, told, (members, i) -> RulePart.rule(members));
                case "houseWords" ->
                    gather(source, list, houseWords, houseWordIds, told, (members, i) -> RulePart.word(members));
                case "letPass" -> gather(source, list, letPass, letPassIds, told,
                        (members, i) -> RulePart.letPass(members, zone));
                case "consents" ->
                    gather(source, list, consents, consentIds, told, (members, i) -> ConsentPart.consent(members));
                case "portrayals" -> gather(source, list, portrayals, portrayalIds, told,
                        (members, i) -> ConsentPart.portrayal(members));
                case "sources" ->
                    gather(source, list, sources, sourceIds, told, (members, i) -> SourcePart.source(members));
                case "backings" ->
                    gather(source, list, backings, backingIds, told, (members, i) -> SourcePart.backing(members));
                default -> {
                    mistakes.unknown(name, name);
                    source.skip();
                }
            }
        }
    }

    /** Names what leans on records that are nowhere. */
    void check(Known known) {
        channelIds.check(known.channels());
        campaignIds.check(known.campaigns());
    }

    PlanDocument document(Optional<CalendarFacts> calendar) {
        return new PlanDocument(calendar, channels, quietPeriods, campaigns, posts, days, series, media,
                new PlanClearance(reviewers, routes, office, submissions, houseRules, houseWords, letPass,
                        consents, portrayals, sources, backings));
    }

    private <T extends Entity<T>> void gather(JsonSource source, String list, List<T> into, Ids<T> ids, Runnable told,
            BiFunction<Members, Integer, Optional<T>> part) {
        if (!source.atList()) {
            if (!source.atNull()) {
                mistakes.error(list, "json.problem.notList");
            }
            source.skip();
            return;
        }
        source.items((value, number) -> {
            if (number % STRIDE == 0) {
                told.run();
            }
            String place = list + "[" + number + "]";
            Members.of(value, place, mistakes).flatMap(members -> part.apply(members, into.size()))
                    .ifPresent(record -> {
                        ids.take(record.id(), place);
                        into.add(record);
                    });
        });
    }

    private Optional<QuietPeriod> quiet(Members members) {
        Optional<QuietPeriod> period = QuietPart.read(members);
        period.ifPresent(read -> leanAll(read.channels(), members));
        return period;
    }

    private Optional<Campaign> campaign(Members members) {
        Optional<Campaign> campaign = CampaignPart.read(members);
        campaign.ifPresent(read -> leanAll(read.channels(), members));
        return campaign;
    }

    private Optional<Series> series(Members members) {
        Optional<Series> found = SeriesPart.read(members, recurrences);
        found.ifPresent(read -> {
            channelIds.lean(read.channel(), members.placeOf("channel"));
            read.campaign().ifPresent(id -> campaignIds.lean(id, members.placeOf("campaign")));
        });
        return found;
    }

    private Optional<Route> route(Members members, int position) {
        Optional<Route> route = ReviewPart.route(members, position);
        route.ifPresent(read -> {
            leanAll(read.scope().channels(), members);
            for (int i = 0; i < read.scope().campaigns().size(); i++) {
                campaignIds.lean(read.scope().campaigns().get(i), members.placeOf("campaigns[" + i + "]"));
            }
        });
        return route;
    }

    private Optional<Post> post(Members members) {
        Optional<Post> post = postPart.read(members);
        post.ifPresent(read -> {
            channelIds.lean(read.channel(), members.placeOf("channel"));
            read.campaign().ifPresent(id -> campaignIds.lean(id, members.placeOf("campaign")));
            String first = uids.putIfAbsent(read.track().uid(), members.placeOf("uid"));
            if (first != null) {
                members.error("uid", "json.problem.duplicate", read.track().uid(), first);
            }
        });
        return post;
    }

    private void leanAll(List<Id<Channel>> ids, Members members) {
        for (int i = 0; i < ids.size(); i++) {
            channelIds.lean(ids.get(i), members.placeOf("channels[" + i + "]"));
        }
    }
}
