package app.drumbeat.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.drumbeat.words.Texts;

/** Words that mean the same when a person types them: those of the language, and the English ones beside them. */
record WordList(List<String> words) {

    /** @param key a sentence that lists the words, with commas */
    static WordList of(Texts texts, Texts english, String key) {
        return new WordList(Stream.of(texts, english).flatMap(each -> Stream.of(each.of(key).split(",")))
                .map(String::strip).distinct().toList());
    }

    /** English words, which people type in every language; read only where the language is another one. */
    static Texts english(Texts texts) {
        return texts.locale().getLanguage().equals("en") ? texts : Texts.of(Locale.ENGLISH);
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
