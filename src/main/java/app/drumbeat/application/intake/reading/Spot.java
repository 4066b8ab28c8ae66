package app.drumbeat.application.intake.reading;

/**
 * Where in a file something stands.
 *
 * @param sheet empty in a file that has but one sheet without a name
 * @param row as a person counts, from 1 up
 */
public record Spot(String sheet, int row) {}
