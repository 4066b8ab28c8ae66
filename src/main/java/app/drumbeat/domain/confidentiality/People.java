package app.drumbeat.domain.confidentiality;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether somebody is named. Staff with their titles (Dr, Nurse, Sister) are not meant: they speak for the organisation. */
final class People {

    private static final Pattern TITLED = Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Master|Baby|Little)\\.? [A-Z][a-z]+");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z][a-z]{2,14}\\b");
    private static final Pattern STAFF = Pattern.compile(
            "(?:Dr|Doctor|Prof|Professor|Nurse|Sister|Matron|Sir|Dame|Lord|Lady|Cllr|Councillor|St|Saint|Princess|Prince|Queen"
                    + "|King|nurse|surgeon|consultant|midwife|volunteer|director|manager|physiotherapist|pharmacist)\\.? $");
    private static final Pattern OF_A_PLACE = Pattern.compile(
            "(?:'s)?(?: [A-Z][a-z']+){0,2} (?:Hospital|Ward|Unit|Centre|Wing|House|Hospice|Infirmary|Clinic|Building|Foundation|Trust"
                    + "|Theatre|Road|Street|Park|Day|Award|Fund|Appeal|University|College|School)");
    private static final int NEAR = 80;
    private static final int TITLE = 18;
    private static final int PLACE = 40;

    private People() {}

    static boolean isNamedNear(String text, int from, int to) {
        return find(text, Math.max(0, from - NEAR), Math.min(text.length(), to + NEAR)).isPresent();
    }

    /** Where somebody is named within a part of a text. */
    static Optional<Stretch> find(String text, int from, int to) {
        Matcher titled = TITLED.matcher(text);
        titled.region(from, to).useTransparentBounds(true);
        if (titled.find()) {
            return Optional.of(new Stretch(titled.start(), titled.end()));
        }
        Matcher word = WORD.matcher(text);
        word.region(from, to).useTransparentBounds(true);
        while (word.find()) {
            if (FirstNames.contains(word.group()) && !isStaff(text, word.start()) && !isOfAPlace(text, word.end())) {
                return Optional.of(new Stretch(word.start(), word.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean isStaff(String text, int start) {
        return STAFF.matcher(text.substring(Math.max(0, start - TITLE), start)).find();
    }

    /** Florence Nightingale Hospital and the Victoria Ward are no people. */
    private static boolean isOfAPlace(String text, int end) {
        return OF_A_PLACE.matcher(text).region(end, Math.min(text.length(), end + PLACE)).lookingAt();
    }
}
