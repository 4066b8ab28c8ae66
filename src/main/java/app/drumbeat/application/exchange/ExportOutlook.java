package app.drumbeat.application.exchange;

/**
 * What an export would hold if it were made now.
 *
 * @param posts how many posts, ideas included
 * @param left how many posts of the calendar it would leave out
 */
public record ExportOutlook(int posts, int left) {}
