package app.drumbeat.words;

/** Where in a table something stands, as a person finds it: {@code Sheet1, row 4, Date}. */
public final class Places {

    private final Texts texts;

    public Places(Texts texts) {
        this.texts = texts;
    }

    /** @param sheet empty where the table has but one without a name */
    public String row(String sheet, int row) {
        return sheet.isEmpty()
                ? texts.of("place.row", Integer.toString(row))
                : texts.of("place.sheet.row", sheet, Integer.toString(row));
    }

    /**
     * @param row as a person counts, from 1 up
     * @param column its header, or its letter where it has none
     */
    public String cell(String sheet, int row, String column) {
        return texts.of("place.column", row(sheet, row), column);
    }

    /** A column as a whole. */
    public String column(String sheet, String column) {
        return sheet.isEmpty() ? column : texts.of("place.column", sheet, column);
    }

    /** The letters that spreadsheets name a column by, A to XFD and beyond. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
