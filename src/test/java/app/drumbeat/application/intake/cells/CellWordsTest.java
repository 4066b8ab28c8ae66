package app.drumbeat.application.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.post.PostStatus;

class CellWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"9.30am;09:30", "9:30;09:30", "09.30;09:30", "9am;09:00", "9 a.m.;09:00",
            "11:00 PM;23:00", "12 pm;12:00", "12:15 am;00:15", "noon;12:00", "Midday;12:00", "Mittag;12:00",
            "midi;12:00",
            "mediodía;12:00", "midnight;00:00", "14h30;14:30", "14h;14:00", "14 Uhr;14:00", "um 14:30 Uhr;14:30",
            "à 9h;09:00", "a las 18:45;18:45", "0930;09:30", "1745;17:45", "10:00 EST;10:00", "10:00 (BST);10:00",
            "08:15:00;08:15", "at 7pm;19:00", "9 o'clock;09:00", "21:00 hrs;21:00"})
    void aTimeIsReadHoweverItIsWritten(String written, String time) {
        assertThat(TimeText.of(written)).contains(new TimeText.Spoken(java.time.LocalTime.parse(time), false, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"2:00PM or 4:00PM;14:00", "8:00–10:30AM;08:00", "5:00–9:00AM;05:00",
            "9 - 11am;09:00", "10:00, 14:00;10:00", "9h-10h;09:00", "10 bis 12 Uhr;10:00"})
    void ofSeveralTimesTheFirstIsTakenAndThatIsKnown(String written, String time) {
        assertThat(TimeText.of(written)).contains(new TimeText.Spoken(java.time.LocalTime.parse(time), false, true));
    }

    @ParameterizedTest
    @CsvSource({"morning,09:00", "Vormittag,09:00", "matin,09:00", "por la tarde,15:00", "Abend,18:00", "soir,18:00"})
    void aPartOfTheDayIsATimeThatIsKnownToBeVague(String written, String time) {
        assertThat(TimeText.of(written)).contains(new TimeText.Spoken(java.time.LocalTime.parse(time), true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TBC", "25:00", "9:75", "+22:02:40", "3", "13 pm-ish", "12/3", "asap",
            "10:30 sharp please"})
    void whatIsNoTimeIsNotTakenForOne(String written) {
        assertThat(TimeText.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.395833333,09:30", "9,09:00", "17,17:00", "930,09:30", "1745,17:45", "9.45,09:45", "9.3,09:30",
            "14.30,14:30"})
    void aNumberInATimeColumnIsATime(String number, String time) {
        assertThat(TimeText.of(new Cell.Number(new BigDecimal(number))).orElseThrow().time()).hasToString(time);
    }

    @ParameterizedTest
    @CsvSource({"Draft,DRAFT", "Entwurf,DRAFT", "Brouillon,DRAFT", "Borrador,DRAFT", "À produire,DRAFT",
            "in Arbeit,DRAFT",
            "Idea,IDEA", "Idee,IDEA", "Idée,IDEA", "In review,IN_REVIEW", "IN_REVIEW,IN_REVIEW",
            "zur Freigabe,IN_REVIEW",
            "à valider,IN_REVIEW", "Por aprobar,IN_REVIEW", "Awaiting approval (legal),IN_REVIEW", "Approved,APPROVED",
            "✅ Approved,APPROVED", "freigegeben,APPROVED", "Validé,APPROVED", "Aprobado,APPROVED",
            "Ready to post,APPROVED",
            "Scheduled,SCHEDULED", "eingeplant,SCHEDULED", "programmé,SCHEDULED", "Programado,SCHEDULED",
            "Posted,POSTED", "DRAFT,DRAFT", "in-review,IN_REVIEW", "Approved by legal,APPROVED", "on-hold,ON_HOLD",
            "Published ✔,POSTED",
            "veröffentlicht,POSTED", "Publié,POSTED", "Publicado,POSTED", "live,POSTED", "On hold,ON_HOLD",
            "zurückgestellt,ON_HOLD", "en attente,ON_HOLD", "En espera,ON_HOLD", "Cancelled,CANCELLED",
            "canceled,CANCELLED",
            "abgesagt,CANCELLED", "annulé,CANCELLED", "Cancelado,CANCELLED", "not approved,CANCELLED",
            "scheduled in Buffer,SCHEDULED"})
    void aStateIsKnownInFourLanguages(String written, PostStatus status) {
        assertThat(StateText.of(written)).contains(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Reel", "high", "yes", "50%", "looks good?"})
    void whatIsNoStateIsNotTakenForOne(String written) {
        assertThat(StateText.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Facebook,FACEBOOK", "FB,FACEBOOK", "facbook,FACEBOOK", "Insta,INSTAGRAM", "IG,INSTAGRAM",
            "instagramm,INSTAGRAM",
            "Twitter/X,X", "X (formerly Twitter),X", "twitter,X", "Linked In,LINKEDIN", "LinkdIn,LINKEDIN",
            "YT,YOUTUBE",
            "Tik Tok,TIKTOK", "TIKTOK,TIKTOK", "tiktokk,TIKTOK", "X (Twitter),X", "Instagram Reels,INSTAGRAM",
            "@Instagram,INSTAGRAM",
            "YouTube Shorts,YOUTUBE", "Meta Threads,THREADS", "LinkedIn page,LINKEDIN", "whatsapp channel,WHATSAPP",
            "Blue Sky,BLUESKY"})
    void aNetworkIsKnownByItsNamesAndMistypedOnes(String written, Network network) {
        assertThat(NetworkText.of(written)).contains(network);
    }

    @Test
    void aLongerNameMayMentionANetworkAndIsNotTheNetworkItself() {
        assertThat(NetworkText.of("LinkedIn Careers")).isEmpty();
        assertThat(NetworkText.mentionedIn("LinkedIn Careers")).contains(Network.LINKEDIN);
        assertThat(NetworkText.mentionedIn("Facebook and Instagram")).isEmpty();
        assertThat(NetworkText.mentionedIn("Staff newsletter")).isEmpty();
    }

    @Test
    void severalNetworksInOneCellAreSetApart() {
        assertThat(NetworkText.namesIn("facebook, instagram, twitter"))
                .isEqualTo(List.of("facebook", "instagram", "twitter"));
        assertThat(NetworkText.namesIn("LinkedIn & X")).isEqualTo(List.of("LinkedIn", "X"));
        assertThat(NetworkText.namesIn("Facebook und Instagram")).isEqualTo(List.of("Facebook", "Instagram"));
        assertThat(NetworkText.namesIn("Twitter / X")).isEqualTo(List.of("Twitter / X"));
        assertThat(NetworkText.namesIn("FB + IG\nLinkedIn")).isEqualTo(List.of("FB", "IG", "LinkedIn"));
    }

    @ParameterizedTest
    @CsvSource({"https://x.com/a/status/1,X", "https://www.facebook.com/photo?fbid=1,FACEBOOK",
            "https://vt.tiktok.com/x,TIKTOK",
            "https://youtu.be/x,YOUTUBE"})
    void aLinkTellsItsNetwork(String link, Network network) {
        assertThat(NetworkText.ofLink(link)).contains(network);
    }

    @Test
    void aLinkToAnyOtherPlaceTellsNone() {
        assertThat(NetworkText.ofLink("https://example.org/facebook.com")).isEmpty();
        assertThat(NetworkText.ofLink("not a link")).isEmpty();
        assertThat(NetworkText.ofLink("https://netflix.com/")).isEmpty();
    }

    @Test
    void textsAreComparedWithoutCaseBlanksAndPunctuationButWithAccents() {
        assertThat(Plain.key(" Know the Signs! ")).isEqualTo(Plain.key("know-the signs"));
        assertThat(Plain.key("résumé")).isNotEqualTo(Plain.key("resume"));
        assertThat(Plain.key("🎉")).isNotEqualTo(Plain.key("🎂"));
        assertThat(Plain.key("!!!")).isEqualTo("!!!");
        assertThat(Plain.words("Vi\u00adde\u00ado-Titel  (Größe)")).isEqualTo("video titel grosse");
    }
}
