package app.drumbeat.domain.port;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** One cell of a table, as the file holds it. */
public sealed interface Cell {

    Cell BLANK = new Text("");

    /** As a person would see it, without blanks around it; dates and times as ISO 8601. */
    String shown();

    default boolean isBlank() {
        return shown().isEmpty();
    }

    /** Words, or anything that is not one of the others. */
    record Text(String value) implements Cell {
        @Override
        public String shown() {
            return value.strip();
        }
    }

    record Number(BigDecimal value) implements Cell {
        @Override
        public String shown() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    /** A real date of the spreadsheet. */
    record Date(LocalDate value) implements Cell {
        @Override
        public String shown() {
            return value.toString();
        }
    }

    record Time(LocalTime value) implements Cell {
        @Override
        public String shown() {
            return value.toString();
        }
    }

    record DateTime(LocalDateTime value) implements Cell {
        @Override
        public String shown() {
            return value.toLocalDate() + " " + value.toLocalTime();
        }
    }

    record Truth(boolean value) implements Cell {
        @Override
        public String shown() {
            return Boolean.toString(value);
        }
    }
}
