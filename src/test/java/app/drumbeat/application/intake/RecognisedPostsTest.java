package app.drumbeat.application.intake;

import static app.drumbeat.application.intake.Intake.becomes;
import static app.drumbeat.application.intake.Intake.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import app.drumbeat.application.intake.layout.Field;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/** Which rows are posts that are there already, and which stand in a file twice. */
@Execution(ExecutionMode.CONCURRENT)
class RecognisedPostsTest {

    @AutoClose
    private final Intake intake;

    RecognisedPostsTest(@TempDir Path folder) {
        intake = new Intake(folder);
    }

    static Stream<List<String>> plans() {
        return Stream.of(List.of("Date,Channel,Title", "2026-03-02,LinkedIn,Flu jabs", "2026-03-03,insta,Flu jabs"),
                List.of("Date,Channel,Title", ",LinkedIn,Some day", ",LinkedIn,Some other day"),
                List.of("Date,Time,Channel,Title", "2026-03-02,9:00,LinkedIn,Jabs", "2026-03-02,17:00,LinkedIn,Jabs"),
                List.of("Date,Channel,Title,Text", ",LinkedIn,health,Wash your hands", ",LinkedIn,health,Sleep well",
                        ",LinkedIn,health,Walk a mile", ",LinkedIn,health,Drink water"),
                List.of("Date,Time,Channel,Title,Text", "2026-03-02,9:00,X,Tip,Wash your hands",
                        "2026-03-02,9:00,X,Tip,Sleep well", "2026-03-02,9:00,X,Tip,Walk a mile"),
                List.of("Date,Platform,Caption,Campaign,Status", "2/3/2026,\"Facebook, Instagram\",Book now!,Winter,ok",
                        "25/3/2026,Facebook,Walk a mile,Spring,on hold", ",Facebook,One day,Autumn,on hold"),
                List.of("Published,Channel,Text,Likes,Views", "2026-02-02 09:31:12,X,Book now!,3,20"),
                List.of("Date,Channel,Title,Status", "2026-03-02,LinkedIn,Flu jabs,cancelled",
                        ",LinkedIn,Sleep well,approved", "2026-03-05,LinkedIn,Walk a mile,idea"),
                List.of("Date,Channel,Time", "2026-03-02,LinkedIn,9:30", "2026-03-02,LinkedIn,9:30"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aSecondImportChangesNothing(List<String> plan) {
        Path file = intake.file("plan.csv", plan.toArray(String[]::new));
        assertThat(intake.take(file).changed()).isTrue();
        List<Object> before = intake.everything();

        ImportReport again = intake.take(file);

        assertThat(becomes((PostsPreview) again.preview())).isSubsetOf(Becomes.SAME, Becomes.REPEATED);
        assertThat(again.changed()).isFalse();
        assertThat(intake.everything()).isEqualTo(before);
    }

    @Test
    void aSecondImportOfManyRandomRowsChangesNothing() {
        String[] titles = {"Flu jabs", "flu jabs!", "Sleep well", "🎉", "Größe", "", "Tip"};
        String[] channels = {"LinkedIn", "insta", "X"};
        for (long seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>(List.of("Date;Time;Channel;Title;Text"));
            for (int row = 0; row < 60; row++) {
                lines.add(String.join(";", random.nextInt(5) == 0 ? "" : "2026-03-0" + (1 + random.nextInt(4)),
                        random.nextBoolean() ? "" : 9 + random.nextInt(3) + ":00", channels[random.nextInt(3)],
                        titles[random.nextInt(7)], random.nextBoolean() ? "" : "Text " + random.nextInt(3)));
            }
            Path file = intake.file("plan%d.csv".formatted(seed), lines.toArray(String[]::new));
            intake.take(file, IntakeChoices.NONE.fillingDown(false));
            List<Object> before = intake.everything();

            assertThat(intake.take(file, IntakeChoices.NONE.fillingDown(false)).changed()).as("seed %d", seed)
                    .isFalse();
            assertThat(intake.everything()).isEqualTo(before);
            while (intake.workspace().undo().isPresent()) {
                assertThat(intake.workspace().undoName()).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            know the signs!  | SAME
            Know-the  signs  | SAME
            KNOW THE SIGNS   | SAME
            Know the sign    | NEW_POST
            Know the signs 2 | NEW_POST""")
    void aTitleIsTheSameButForCaseBlanksAndPunctuation(String title, Becomes becomes) {
        intake.takeTable("Date,Channel,Title", "2026-03-02,LinkedIn,Know the signs");

        assertThat(becomes(intake.table("Date,Channel,Title", "2026-03-02,LinkedIn," + title)))
                .containsExactly(becomes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-03 | LinkedIn
            2026-03-02 | Instagram""")
    void anotherDayOrAnotherChannelIsAnotherPost(String day, String channel) {
        intake.takeTable("Date,Channel,Title", "2026-03-02,LinkedIn,Know the signs");

        assertThat(becomes(intake.table("Date,Channel,Title", day + "," + channel + ",Know the signs")))
                .containsExactly(Becomes.NEW_POST);
    }

    @Test
    void anUpdateTellsWhatIsDifferentAndKeepsWhatTheRowDoesNotSay() {
        intake.takeTable("Date,Channel,Title,Text,Owner", "2026-03-02,LinkedIn,Flu jabs,Book now.,Rosa");
        PostsPreview preview = intake.table("Date,Time,Channel,Title,Text,Status,Owner",
                "2026-03-02,9:30,LinkedIn,Flu jabs,Book today.,approved,");
        RowPreview row = preview.rows().getFirst();

        assertThat(row.becomes()).isEqualTo(Becomes.UPDATE);
        assertThat(row.changed()).isEqualTo(Set.of(Field.TIME, Field.TEXT, Field.STATUS));
        Post post = row.post().orElseThrow();
        assertThat(post.owner()).isEqualTo("Rosa");
        assertThat(post.status()).isEqualTo(PostStatus.APPROVED);
        assertThat(post.id()).isEqualTo(intake.post("Flu jabs").id());
    }

    @Test
    void aRowThatStandsTwiceBecomesOnePostThatSaysWhatBothSay() {
        PostsPreview preview = intake.table("Date,Channel,Title,Text,Owner", "2026-03-02,LinkedIn,Flu jabs,,Rosa",
                "2026-03-02,LinkedIn,Flu jabs,Book now.,");

        assertThat(becomes(preview)).containsExactly(Becomes.NEW_POST, Becomes.REPEATED);
        assertThat(said(preview)).containsExactly("row 3: The same post as in row 2. They became one.");
        assertThat(preview.rows().getFirst().post().orElseThrow().words().text()).isEqualTo("Book now.");
        assertThat(preview.rows().getFirst().post().orElseThrow().owner()).isEqualTo("Rosa");
    }

    @Test
    void oneTitleWithTwoTextsOrTwoTimesStaysTwoPosts() {
        assertThat(becomes(intake.table("Date,Channel,Title,Text", "2026-03-02,LinkedIn,Tip,Wash your hands",
                "2026-03-02,LinkedIn,Tip,Sleep well"))).containsExactly(Becomes.NEW_POST, Becomes.NEW_POST);
        assertThat(becomes(intake.table("Date,Time,Channel,Title", "2026-03-02,9:00,LinkedIn,Tip",
                "2026-03-02,17:00,LinkedIn,Tip"))).containsExactly(Becomes.NEW_POST, Becomes.NEW_POST);
    }

    @Test
    void aRowNeverChangesTwoPostsAndTwoRowsNeverChangeOne() {
        intake.takeTable("Date,Time,Channel,Title", "2026-03-02,9:00,LinkedIn,Tip", "2026-03-02,17:00,LinkedIn,Tip");
        PostsPreview preview = intake.table("Date,Time,Channel,Title", "2026-03-02,17:00,LinkedIn,Tip",
                "2026-03-02,10:00,LinkedIn,Tip", "2026-03-02,11:00,LinkedIn,Tip");

        assertThat(becomes(preview)).containsExactly(Becomes.SAME, Becomes.UPDATE, Becomes.NEW_POST);
        assertThat(preview.rows().stream().flatMap(row -> row.post().stream()).map(Post::id)).doesNotHaveDuplicates();
    }

    @Test
    void aPostOnHoldRemembersWhereItCameFromThroughAnImport() {
        intake.takeTable("Date,Channel,Title,Status", "2026-03-02,LinkedIn,Flu jabs,approved");
        intake.takeTable("Date,Channel,Title,Status", "2026-03-02,LinkedIn,Flu jabs,on hold");

        assertThat(intake.post("Flu jabs").heldFrom()).contains(PostStatus.APPROVED);
    }

    @Test
    void aCampaignIsMadeFromItsFirstToItsLastPostAndFoundAgain() {
        intake.takeTable("Date,Channel,Title,Campaign", "2026-03-02,LinkedIn,Flu jabs,Winter well",
                "2026-03-20,LinkedIn,Sleep well,winter well", "2026-03-11,LinkedIn,Walk a mile,Winter Well",
                ",LinkedIn,Some day,Winter well");

        assertThat(intake.library().campaigns().list()).singleElement().satisfies(campaign -> {
            assertThat(campaign.name()).isEqualTo("Winter well");
            assertThat(campaign.span()).hasToString(new app.drumbeat.domain.base.DateSpan(
                    java.time.LocalDate.of(2026, 3, 2), java.time.LocalDate.of(2026, 3, 20)).toString());
        });
        assertThat(intake.posts()).allSatisfy(post -> assertThat(post.campaign()).isPresent());
        PostsPreview preview = intake.table("Date,Channel,Title,Campaign", "2026-04-02,LinkedIn,Falls,WINTER WELL");
        assertThat(preview.newCampaigns()).isEmpty();
        assertThat(preview.rows().getFirst().post().flatMap(Post::campaign))
                .isEqualTo(intake.library().campaigns().list().stream().map(Campaign::id).findFirst());
    }

    @Test
    void aCampaignWithoutAnyDayIsKeptInTheNotes() {
        intake.takeTable("Date,Channel,Title,Campaign,Notes", ",LinkedIn,Some day,Winter well,Ask Rosa");

        assertThat(intake.library().campaigns().list()).isEmpty();
        assertThat(intake.post("Some day").words().notes()).isEqualTo("Ask Rosa\nCampaign: Winter well");
        assertThat(intake.post("Some day").campaign()).isEqualTo(Optional.empty());
    }
}
