package app.drumbeat.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is by its first bytes. */
enum Contents {
    EMPTY, ZIP, OLD_OFFICE, PDF, PICTURE, PACKED, MARKUP, OLD_SPREADSHEET_XML, JSON, CALENDAR, BINARY, TEXT;

    private static final int LOOKED_AT = 8_192;
    private static final Pattern CALENDAR_BEGIN = Pattern.compile("^begin:vcalendar", Pattern.CASE_INSENSITIVE);

    /** Beginnings of files, as Latin-1. */
    private static final Object[][] MAGIC = {{"PK\u0003\u0004", ZIP}, {"PK\u0005\u0006", ZIP},
            {"\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", OLD_OFFICE}, {"%PDF", PDF}, {"{\\rtf", BINARY},
            {"\u0089PNG", PICTURE}, {"\u00ff\u00d8\u00ff", PICTURE}, {"GIF8", PICTURE}, {"RIFF", PICTURE},
            {"\u001f\u008b", PACKED}, {"7z\u00bc\u00af", PACKED}, {"Rar!", PACKED}, {"SQLite format 3", BINARY}};

    static Contents of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOKED_AT);
        }
        return of(head);
    }

    static Contents of(byte[] head) {
        String raw = new String(head, StandardCharsets.ISO_8859_1);
        for (Object[] magic : MAGIC) {
            if (raw.startsWith((String) magic[0])) {
                return (Contents) magic[1];
            }
        }
        Encoding encoding = Encoding.ofMark(head);
        if (encoding == Encoding.UNMARKED && raw.indexOf('\0') >= 0) {
            return BINARY;
        }
        String text = new String(head, encoding.charset()).replace("\ufeff", "").strip();
        String small = text.toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return head.length < LOOKED_AT ? EMPTY : TEXT;
        }
        if (CALENDAR_BEGIN.matcher(text).find()) {
            return CALENDAR;
        }
        if (small.startsWith("<")) {
            return small.contains("schemas-microsoft-com:office:spreadsheet") ? OLD_SPREADSHEET_XML : MARKUP;
        }
        return text.startsWith("{") ? JSON : TEXT;
    }
}
