package app.drumbeat.application.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;

class FeedFileNamesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
            "linkedin              => linkedin.ics",
            "LinkedIn_2.x-y        => LinkedIn_2.x-y.ics",
            "Ärzte-日本            => Ärzte-日本.ics",
            "../../etc/passwd      => _._.._etc_passwd.ics",
            "a/b\\c:d*e?f\"g<h>i|j => a_b_c_d_e_f_g_h_i_j.ics",
            "two words             => two_words.ics",
            ".hidden               => _hidden.ics",
            "con                   => _con.ics",
            "LPT1.feed             => _LPT1.feed.ics",
            "console               => console.ics",
            "🏥                    => _.ics"})
    void anIdBecomesAFileNameThatIsSafeEverywhere(String id, String name) {
        assertThat(names(id)).containsExactly(name);
    }

    @Test
    void noTwoChannelsShareAFileEvenWhereCaseCountsForNothing() {
        assertThat(names("a b", "a_b", "A_B", "a/b")).containsExactly("A_B.ics", "a_b-2.ics", "a_b-3.ics", "a_b-4.ics");
    }

    @Test
    void theSameChannelsGetTheSameNamesInWhateverOrder() {
        List<Channel> channels = new ArrayList<>(
                List.of("x", "X", "x?", "x*", "con").stream().map(id -> Newsroom.channel(id, id, 0)).toList());
        Map<Id<Channel>, String> names = FeedFileNames.of(channels);
        Collections.reverse(channels);

        assertThat(FeedFileNames.of(channels)).isEqualTo(names);
        assertThat(names.values().stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    @Test
    void aVeryLongIdIsCut() {
        assertThat(names("x".repeat(5_000)).getFirst()).hasSize(104);
    }

    private static List<String> names(String... ids) {
        return List.copyOf(
                FeedFileNames.of(List.of(ids).stream().map(id -> Newsroom.channel(id, id, 0)).toList()).values());
    }
}
