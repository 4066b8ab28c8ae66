package app.drumbeat.domain.plan;

import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.confidentiality.HouseRule;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.Portrayal;
import app.drumbeat.domain.evidence.Backing;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.review.Office;
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.wording.HouseWord;

/**
 * What a plan says about clearance: by which rules posts are looked at, who reviews them, and what came of it.
 *
 * @param routes in the order in which they are asked; their positions count up from 0
 * @param letPass findings that were dismissed or justified, with the reason
 * @param consents what people allowed; who they are only where somebody asked for it
 * @param portrayals what posts and media show of people
 * @param backings what posts claim, and which of the sources that rests on
 */
public record PlanClearance(List<Reviewer> reviewers, List<Route> routes, Optional<Office> office,
        List<Submission> submissions, List<HouseRule> houseRules, List<HouseWord> houseWords,
        List<Dismissal> letPass, List<Consent> consents, List<Portrayal> portrayals,
        List<Source> sources, List<Backing> backings) {

    public static final PlanClearance NONE = new PlanClearance(List.of(), List.of(), Optional.empty(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public PlanClearance {
        reviewers = List.copyOf(reviewers);
        routes = List.copyOf(routes);
        submissions = List.copyOf(submissions);
        houseRules = List.copyOf(houseRules);
        houseWords = List.copyOf(houseWords);
        letPass = List.copyOf(letPass);
        consents = List.copyOf(consents);
        portrayals = List.copyOf(portrayals);
        sources = List.copyOf(sources);
        backings = List.copyOf(backings);
    }
}
