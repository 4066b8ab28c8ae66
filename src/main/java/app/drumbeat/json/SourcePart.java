package app.drumbeat.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.evidence.Backing;
import app.drumbeat.domain.evidence.Claim;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.post.Post;

/** The sources of a plan, and what its posts rest on. */
final class SourcePart {

    private SourcePart() {}

    static Optional<Source> source(Members members) {
        Optional<Id<Source>> id = members.required("id", members.<Source>id("id"));
        Optional<String> title = ReviewPart.named(members, "title");
        String organisation = members.textOrEmpty("organisation");
        String link = members.textOrEmpty("link");
        Source.Quality quality = members.word("quality", Source.Quality.class).orElse(Source.Quality.STATEMENT);
        Optional<LocalDate> checked = members.required("checked", members.day("checked"));
        String owner = members.textOrEmpty("owner");
        Optional<LocalDate> review = members.day("review")
                .or(() -> checked.map(day -> day.plusYears(Source.YEARS)));
        members.nothingElse();
        if (id.isEmpty() || title.isEmpty() || checked.isEmpty() || review.isEmpty()) {
            return Optional.empty();
        }
        if (review.get().isBefore(checked.get())) {
            members.error("review", "json.problem.sourceReview", review.get(), checked.get());
            return Optional.empty();
        }
        return Optional.of(new Source(id.get(), title.get(), organisation, link, quality, checked.get(), owner,
                review.get()));
    }

    static void write(JsonOut out, Source source) {
        out.text("id", source.id().value());
        out.text("title", source.title());
        out.textIfAny("organisation", source.organisation());
        out.textIfAny("link", source.link());
        out.text("quality", source.quality().name());
        out.text("checked", source.checked().toString());
        out.textIfAny("owner", source.owner());
        out.text("review", source.review().toString());
    }

    static Optional<Backing> backing(Members members) {
        Optional<Id<Post>> post = members.required("post", members.<Post>id("post"));
        boolean health = members.truth("health");
        List<Claim> claims = new ArrayList<>();
        for (Members written : members.objects("claims")) {
            Optional<Id<Source>> source = written.required("source", written.<Source>id("source"));
            String words = written.textOrEmpty("words");
            written.nothingElse();
            source.ifPresent(known -> claims.add(new Claim(words, known)));
        }
        members.nothingElse();
        return post.map(known -> new Backing(Backing.idOf(known), health, claims));
    }

    static void write(JsonOut out, Backing backing) {
        out.text("post", backing.post().value());
        out.truth("health", backing.health());
        if (!backing.claims().isEmpty()) {
            out.objects("claims", backing.claims(), SourcePart::write);
        }
    }

    private static void write(JsonOut out, Claim claim) {
        out.text("source", claim.source().value());
        out.textIfAny("words", claim.words());
    }
}
