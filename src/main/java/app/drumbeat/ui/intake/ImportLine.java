package app.drumbeat.ui.intake;

import java.util.List;

import app.drumbeat.application.intake.Becomes;

/**
 * One line of the preview, in words.
 *
 * @param sheet the sheet it stands on, or empty
 * @param row the row that a person counts, or empty
 * @param becomes what it will become; {@code word} says so
 * @param changed what an update changes, or empty
 * @param remarks everything there is to say about it
 * @param wrong whether a remark is the reason that it is left out
 */
record ImportLine(String sheet, String row, Becomes becomes, String word, String changed, String channel, String when,
        String title,
        List<String> remarks, boolean wrong) {

    ImportLine {
        remarks = List.copyOf(remarks);
    }

    /** What it becomes, and of an update what that changes. */
    String fate() {
        return changed.isEmpty() ? word : word + ": " + changed;
    }

    /** All remarks as one text. */
    String remark() {
        return String.join(" ", remarks);
    }
}
