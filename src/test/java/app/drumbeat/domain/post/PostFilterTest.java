package app.drumbeat.domain.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.base.Id;

class PostFilterTest {

    private static final Post POST = Post
            .draft(Id.of("p"), Id.of("li"), Slot.on(LocalDate.of(2026, 12, 2)),
                    new Words("Know the signs", "Could it be sépsis?", "https://example.org/ask", "for Ann"),
                    Track.begun("u", Instant.EPOCH))
            .inCampaign(Optional.of(Id.of("winter"))).tagged(List.of("Flu", "jabs")).ownedBy("Jo");

    @ParameterizedTest(name = "channel {0}, state {1}, campaign {2}, tag {3}, owner {4}, words \"{5}\": {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -  | -         | -      | -   | -  | -           | true
            li | -         | -      | -   | -  | -           | true
            ig | -         | -      | -   | -  | -           | false
            -  | DRAFT     | -      | -   | -  | -           | true
            -  | IN_REVIEW | -      | -   | -  | -           | false
            -  | -         | winter | -   | -  | -           | true
            -  | -         | spring | -   | -  | -           | false
            -  | -         | -      | flu | -  | -           | true
            -  | -         | -      | fl  | -  | -           | false
            -  | -         | -      | -   | Jo | -           | true
            -  | -         | -      | -   | Al | -           | false
            -  | -         | -      | -   | -  | sepsis know | true
            -  | -         | -      | -   | -  | epsis       | false
            -  | -         | -      | -   | -  | ann         | true
            -  | -         | -      | -   | -  | example.org | true
            -  | -         | -      | -   | -  | jab         | true
            li | DRAFT     | winter | FLU | Jo | sep         | true
            li | DRAFT     | winter | FLU | Al | sep         | false
            """)
    void everyQuestionHasToFit(String channel, PostStatus state, String campaign, String tag, String owner,
            String words,
            boolean admitted) {
        PostFilter filter = new PostFilter(ids(channel), set(state),
                ids(campaign), set(tag), set(owner), words == null ? "" : words,
                false);

        assertThat(filter.admits(POST)).isEqualTo(admitted);
    }

    @Test
    void ofSeveralAnswersOneIsEnough() {
        assertThat(PostFilter.ALL.in(Set.of(PostStatus.DRAFT, PostStatus.POSTED)).admits(POST)).isTrue();
        assertThat(PostFilter.ALL.tagged(Set.of("measles", "jabs")).admits(POST)).isTrue();
    }

    @Test
    void onlyAFilterOfChannelsShowsTheWholeOfEach() {
        assertThat(PostFilter.of(Set.of(Id.of("li"))).isOfChannelsOnly()).isTrue();
        assertThat(PostFilter.ALL.saying("x").isOfChannelsOnly()).isFalse();
        assertThat(PostFilter.ALL.withFindings(true).isOfChannelsOnly()).isFalse();
    }

    private static <T> Set<T> set(@Nullable T value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private static <T> Set<Id<T>> ids(@Nullable String id) {
        return id == null ? Set.of() : Set.of(Id.of(id));
    }
}
