package app.drumbeat.print.type;

import java.util.List;

/**
 * Words fitted into a number of lines.
 *
 * @param whole whether all of them are there; if not, the last line ends with an ellipsis
 */
public record Fitted(List<Line> lines, boolean whole) {}
