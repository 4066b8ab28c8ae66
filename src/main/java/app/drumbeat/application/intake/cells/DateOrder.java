package app.drumbeat.application.intake.cells;

import java.util.Locale;
import java.util.Optional;

/** In which order a date in figures names day, month and year. */
public enum DateOrder {
    DMY, MDY, YMD;

    /** From {@code dmy}, {@code mdy} or {@code ymd}. */
    public static Optional<DateOrder> named(String name) {
        for (DateOrder order : values()) {
            if (order.code().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
