package app.drumbeat.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    /** Published figures, whose inputs are rounded to four places. */
    @ParameterizedTest
    @CsvSource({"16.8947, 1.8941, 29.4476, 13.3491", "12.0492, 1.6033, 58.9684, 8.0278",
            "17.1818, 1.7143, 44.3669, 11.3395"})
    void theFormulasAreThoseOfFleschAndKincaid(double wordsPerSentence, double syllablesPerWord, double ease,
            double grade) {
        assertThat(Reading.ease(wordsPerSentence, syllablesPerWord)).isCloseTo(ease, within(0.02));
        assertThat(Reading.grade(wordsPerSentence, syllablesPerWord)).isCloseTo(grade, within(0.02));
    }

    @Test
    void hashtagsLinksMentionsMailAndEmojiAreNoWords() {
        assertThat(Reading.of("Come to us 🎉 #OpenDay @trust https://example.org/day nhs.uk ann@example.org 1️⃣"))
                .isEqualTo(new Reading(3, 1, 3));
    }

    @ParameterizedTest(name = "\"{0}\" has {1} words in {2} sentences")
    @CsvSource(delimiter = '|', textBlock = """
            One. Two! Three? Four…                            | 4  | 4
            Dr. Lane and Mrs. Shah are in.                    | 7  | 1
            Open at 9 a.m. on Monday. Come.                   | 7  | 2
            Bring notes, e.g. a list. Thanks.                 | 6  | 2
            Wait... then go.                                  | 3  | 1
            "Why me?" she asked.                              | 4  | 1
            A well-being day at A&E isn't rare                | 7  | 1
            It cost £1,200.50 at 10:30                        | 5  | 1
            We did it!🎉 Come along                           | 5  | 2
            No. 5 is open                                     | 4  | 1
            See example.org. Then come.                       | 3  | 2
            """)
    void wordsAndSentencesAreCountedAsReadersDo(String text, int words, int sentences) {
        Reading reading = Reading.of(text);

        assertThat(reading.words()).isEqualTo(words);
        assertThat(reading.sentences()).isEqualTo(sentences);
    }

    @ParameterizedTest(name = "{0} has {1} syllables")
    @CsvSource({"the, 1", "be, 1", "help, 1", "helped, 1", "treated, 2", "makes, 1", "nurses, 2", "table, 2",
            "medicine, 3", "hospital, 3", "patient, 2", "patients, 2", "nation, 2", "special, 2", "radio, 3",
            "media, 3", "science, 2", "society, 4", "quiet, 2", "video, 3", "autism, 3", "being, 2", "going, 2",
            "vaccine, 2", "vaccination, 4", "safely, 2", "careful, 2", "homeless, 2", "movement, 2", "element, 3",
            "doesn't, 2", "can't, 1", "don't, 1", "café, 2", "NHS, 3", "GP, 2", "A&E, 2", "well-being, 3",
            "diabetes, 4", "pneumonia, 4", "dementia, 3", "people, 2", "opinion, 3", "million, 2", "serious, 3",
            "previous, 3", "actual, 3", "quality, 3", "guard, 1", "easier, 3", "friend, 1", "audience, 3",
            "appreciate, 4", "surgery, 3", "ambulance, 3", "emergency, 4", "physiotherapy, 6", "appointment, 3",
            "changes, 2", "services, 3", "eyes, 1", "hmm, 1", "2026, 1", "rehabilitation, 6", "yes, 1", "year, 1",
            "sometimes, 2", "asked, 1", "needed, 2", "wishes, 2", "matches, 2", "clothes, 1"})
    void syllablesAreCountedByRule(String word, int syllables) {
        assertThat(Reading.of(word).syllables()).isEqualTo(syllables);
    }

    @Test
    void aTextWithoutWordsHasNoFigures() {
        assertThat(Reading.of("🎉 #Day")).isEqualTo(new Reading(0, 0, 0));
        assertThat(Reading.of("").ease()).isZero();
        assertThat(Reading.of("").grade()).isZero();
        assertThat(Reading.of("").isSteady()).isFalse();
    }

    @Test
    void theAgeIsTheYearOfSchoolAndFive() {
        Reading reading = new Reading(60, 4, 90);

        assertThat(reading.grade()).isCloseTo(0.39 * 15 + 11.8 * 1.5 - 15.59, within(0.001));
        assertThat(reading.age()).isEqualTo(13);
        assertThat(reading.isSteady()).isTrue();
    }
}
