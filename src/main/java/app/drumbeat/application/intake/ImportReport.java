package app.drumbeat.application.intake;

/**
 * How an import went.
 *
 * @param preview what was taken in, decided from the calendar as it was then
 * @param changed whether anything in the calendar changed; where nothing did, there is nothing to undo
 */
public record ImportReport(ImportPreview preview, boolean changed) {}
