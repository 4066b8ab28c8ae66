package app.drumbeat.store;

import app.drumbeat.domain.wording.HouseWord;
import app.drumbeat.domain.wording.Wording;

/** The table of how an organisation changes the list of words to mind. */
final class SqliteHouseWords {

    static final Table<HouseWord> TABLE = Table
            .of(HouseWord.class, "house_word", "struck, kind, phrase, id",
                    row -> new HouseWord(row.id("id"), row.choice("kind", Wording.class), row.text("phrase"),
                            row.text("advice"), row.number("struck") == 1))
            .with("kind", HouseWord::kind)
            .with("phrase", HouseWord::phrase)
            .with("advice", HouseWord::advice)
            .with("struck", word -> word.struck() ? 1 : 0);

    private SqliteHouseWords() {}
}
