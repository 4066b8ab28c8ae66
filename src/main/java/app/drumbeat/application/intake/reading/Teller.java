package app.drumbeat.application.intake.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.words.Places;
import app.drumbeat.words.Texts;

/** Says where on a sheet something is wrong, with days as people read them. */
public final class Teller {

    private final String sheet;
    private final Places places;
    private final Locale locale;
    private final DateTimeFormatter days;

    public Teller(String sheet, Texts texts) {
        this.sheet = sheet;
        places = new Places(texts);
        locale = texts.locale();
        days = DateTimeFormatter.ofPattern("EEE d MMM yyyy", locale);
    }

    public String sheet() {
        return sheet;
    }

    /** @param row from 0 up */
    public Spot spot(int row) {
        return new Spot(sheet, row + 1);
    }

    Problem cell(int row, String column, Remark remark) {
        return at(places.cell(sheet, row + 1, column), remark);
    }

    Problem row(int row, Remark remark) {
        return at(places.row(sheet, row + 1), remark);
    }

    Problem column(String column, Remark remark) {
        return at(places.column(sheet, column), remark);
    }

    Problem sheet(Remark remark) {
        return at(sheet, remark);
    }

    private Problem at(String place, Remark remark) {
        List<Object> said = remark.args().stream().map(this::said).toList();
        return new Remark(remark.isError(), remark.key(), said).at(place);
    }

    private Object said(Object arg) {
        return switch (arg) {
            case LocalDate day -> days.format(day);
            case DayOfWeek weekday -> weekday.getDisplayName(TextStyle.FULL, locale);
            default -> arg;
        };
    }
}
