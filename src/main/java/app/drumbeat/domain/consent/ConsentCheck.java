package app.drumbeat.domain.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.consent.ConsentLack.Reason;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.post.Post;

/**
 * Whether the consents that a post leans on hold on its day and for as long as it is to be seen. Pure.
 *
 * <p>Every consent that it leans on has to hold: each may be somebody else's. What it shows has to be allowed by at least one of them.
 */
public final class ConsentCheck {

    private ConsentCheck() {}

    /**
     * What is wrong, the gravest first; nothing where the post is about nobody. Of a post without a day, what depends on the day is
     * not looked at.
     *
     * @param portrayal of the post and its media together
     * @param register finds a consent
     */
    public static List<ConsentLack> lacks(Post post, Portrayal portrayal,
            Function<Id<Consent>, Optional<Consent>> register) {
        if (!portrayal.isOfSomebody()) {
            return List.of();
        }
        if (portrayal.consents().isEmpty()) {
            return List.of(ConsentLack.none());
        }
        List<ConsentLack> lacks = new ArrayList<>();
        Set<Kind> allowed = EnumSet.noneOf(Kind.class);
        for (Id<Consent> id : portrayal.consents()) {
            Optional<Consent> consent = register.apply(id);
            consent.ifPresentOrElse(there -> look(there, post, portrayal, lacks),
                    () -> lacks.add(ConsentLack.none()));
            consent.ifPresent(there -> allowed.addAll(there.scope().kinds()));
        }
        portrayal.shows().stream().filter(shown -> !allowed.contains(shown)).sorted()
                .forEach(shown -> lacks.add(ConsentLack.of(shown)));
        return lacks.stream().distinct().sorted(Comparator.comparing(ConsentLack::reason)).toList();
    }

    private static void look(Consent consent, Post post, Portrayal portrayal, List<ConsentLack> lacks) {
        if (consent.withdrawn().isPresent()) {
            lacks.add(ConsentLack.of(Reason.WITHDRAWN, consent, consent.withdrawn().get()));
            return;
        }
        post.day().ifPresent(day -> onItsDay(consent, portrayal, day, lacks));
        if (!consent.scope().allows(post.channel())) {
            lacks.add(ConsentLack.of(Reason.OTHER_CHANNEL, consent));
        }
        if (portrayal.named() && !consent.scope().named()) {
            lacks.add(ConsentLack.of(Reason.NAMED, consent));
        }
    }

    private static void onItsDay(Consent consent, Portrayal portrayal, LocalDate day, List<ConsentLack> lacks) {
        if (consent.given().isAfter(day)) {
            lacks.add(ConsentLack.of(Reason.NOT_YET, consent, consent.given()));
        }
        consent.until().ifPresent(last -> {
            if (day.isAfter(last)) {
                lacks.add(ConsentLack.of(Reason.ENDED, consent, last));
            } else if (portrayal.upUntil().filter(down -> !down.isAfter(last)).isEmpty()) {
                lacks.add(ConsentLack.of(Reason.OUTLIVED, consent, last));
            }
        });
    }
}
