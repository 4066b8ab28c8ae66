package app.drumbeat.domain.confidentiality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small facts that each tell nothing and together tell who it is: an age, a ward, a day, a rare condition. Counted where a text speaks
 * of one person in care; two are a warning, three or more block unless a living consent stands behind the post.
 */
final class Jigsaw {

    /** @param lower whether it is found in the text in lower case */
    private record Piece(Pattern pattern, boolean lower) {}

    private static final Pattern ONE_IN_CARE = Pattern.compile(
            "\\b(?:patient|client|service user|resident|baby|toddler|inpatient|"
                    + "case study|our ward|last night'?s shift|(?:we|team|staff) (?:treated|cared for|saved|operated on)|"
                    + "(?:was|were|been|being) (?:admitted|diagnosed|treated|rushed|resuscitated)|(?:his|her) (?:treatment|operation|"
                    + "surgery|recovery|diagnosis|transplant|care team)|in our care|(?<!\\d)\\d{1,3}[- ]year[- ]old(?! (?:hospital|building|service|charity|trust|"
                    + "tradition|nhs|unit|ward|wing|site|school|system|equipment|machine)))\\b");

    private static final Piece RARE = lower(
            "\\b(?:motor neurone disease|mnd|huntington'?s|ehlers[- ]danlos|guillain[- ]barr[eé]|"
                    + "marfan|h[a]?emophilia|sarcoma|ewing'?s|creutzfeldt|spinal muscular atrophy|duchenne|conjoined twins|"
                    + "(?:face|heart|lung|liver|double lung|bowel) transplant|quadruplets|triplets|leprosy|ebola|rabies|anthrax|"
                    + "necroti[sz]ing fasciitis|amputat(?:ed|ion)|gender (?:reassignment|affirming)|stevens[- ]johnson|batten disease|"
                    + "rett syndrome|prader[- ]willi|angelman|tay[- ]sachs|gaucher|pompe disease|fabry disease|wilson'?s disease|"
                    + "mitochondrial disease|neuroblastoma|retinoblastoma|mesothelioma|porphyria|narcolepsy|progeria|cri du chat|"
                    + "edwards'? syndrome|locked[- ]in syndrome|stabb(?:ed|ing)|shot|overdose|self[- ]harm(?:ed)?)\\b");

    private static final List<Piece> PIECES = List.of(
            lower("\\b(?:aged? \\d{1,3}(?! ?(?:to|-|and|or|plus|\\+))\\b|\\d{1,3}[- ]year[- ]old|"
                    + "\\d{1,2}[- ](?:day|week|month)s?[- ]old|in (?:his|her|their) (?:early |late |mid[- ])?(?:teens|twenties|"
                    + "thirties|forties|fifties|sixties|seventies|eighties|nineties))\\b"),
            lower("\\b(?:man|woman|boy|girl|gentleman|lady|schoolboy|schoolgirl)\\b"),
            asWritten(
                    "\\b(?:[Ww]ard \\d{1,2}[A-Z]?\\b|[A-Z][a-z]+ (?:Ward|Village|School|Primary|Academy|Road|Street|Lane|"
                            + "Avenue|Farm|Church|Mosque|Care Home)\\b|from (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|"
                            + "Sep|Oct|Nov|Dec|The |Our )[A-Z][a-z]{2,}\\b)"),
            lower("(?:" + Dates.EXACT
                    + "|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|"
                    + "august|september|october|november|december)\\b|\\b(?:last|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day|"
                    + "\\b(?:last night|yesterday|this morning|last week(?:end)?|\\d{1,2} (?:days|weeks) ago|on (?:christmas|boxing|"
                    + "new year'?s) (?:day|eve))\\b)"),
            RARE,
            lower(
                    "\\b(?:(?:his|her|their|whose) (?:wife|husband|partner|fianc[eé]e?|son|daughter|mum|mother|dad|father|brother|"
                            + "sister|twin|twins|grand[a-z]+|parents|children|baby)|(?:mum|dad|mother|father)[- ]of[- ](?:\\w+)|widow(?:er)?|"
                            + "married to)\\b"),
            lower(
                    "\\b(?:retired|former|a local|the local|works? as an?|worked as an?|who is an?) (?:\\w+ )?(?:teacher|farmer|"
                            + "headteacher|firefighter|police officer|paramedic|postman|postwoman|vicar|councillor|footballer|builder|"
                            + "plumber|electrician|shopkeeper|publican|mechanic|driver|engineer|solicitor|chef|hairdresser|miner|fisherman|"
                            + "soldier|librarian|nurse|carer|baker|butcher|musician|student)\\b"),
            asWritten("[\"\u201c][^\"\u201d]{0,300}?\\b(?:I|I'm|I've|my|me)\\b[^\"\u201d]{0,300}[\"\u201d]"),
            asWritten(
                    "\\b(?:Muslim|Jewish|Sikh|Hindu|Catholic|Buddhist|Jehovah's Witness|Traveller|Roma|Gypsy|Polish|Somali|"
                            + "Nigerian|Pakistani|Bangladeshi|Romanian|Ukrainian|Syrian|Afghan|asylum seeker|refugee)\\b"));

    /** Without one of these nobody in care is spoken of: most texts are not looked through. */
    private static final List<String> OF_CARE = List.of("patient", "client", "service user", "resident", "baby",
            "toddler",
            "case study", "our ward", "shift", "treat", "cared for", "saved", "operat", "admitted", "diagnos", "rushed",
            "resuscitated", "surgery", "recovery", "transplant", "care team", "our care", "year");

    /** What is further away than this speaks of somebody else. */
    private static final int REACH = 280;

    private static final int WARN = 2;
    private static final int BLOCK = 3;

    private Jigsaw() {}

    /**
     * @param consented whether a living consent stands behind the post
     * @return the words between the first piece and the last, where most of them come together
     */
    static Optional<Sighting> look(Readable text, boolean consented) {
        if (!text.hasOneOf(OF_CARE)) {
            return Optional.empty();
        }
        Matcher one = ONE_IN_CARE.matcher(text.lower());
        Optional<Sighting> gravest = Optional.empty();
        int done = -1;
        while (one.find()) {
            if (one.start() < done) {
                continue;
            }
            Optional<Sighting> here = around(text, one.start(), one.end(), consented);
            done = one.start() + REACH / 2;
            if (here.map(Sighting::pieces).orElse(0) > gravest.map(Sighting::pieces).orElse(0)) {
                gravest = here;
            }
        }
        return gravest;
    }

    private static Optional<Sighting> around(Readable text, int from, int to, boolean consented) {
        int first = Math.max(0, from - REACH);
        int last = Math.min(text.text().length(), to + REACH);
        List<Stretch> pieces = new ArrayList<>();
        People.find(text.text(), first, last).ifPresent(pieces::add);
        for (Piece piece : PIECES) {
            Matcher match = piece.pattern().matcher(piece.lower() ? text.lower() : text.text());
            match.region(first, last).useTransparentBounds(true);
            if (match.find()) {
                pieces.add(new Stretch(match.start(), match.end()));
            }
        }
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        int begin = Math.min(from, pieces.stream().mapToInt(Stretch::from).min().orElse(from));
        int end = Math.max(to, pieces.stream().mapToInt(Stretch::to).max().orElse(to));
        return Optional.of(
                new Sighting(Clue.JIGSAW, weight(pieces.size(), consented), begin, end, pieces.size()));
    }

    private static Weight weight(int pieces, boolean consented) {
        if (pieces >= BLOCK) {
            return consented ? Weight.WARN : Weight.BLOCK;
        }
        return pieces >= WARN ? Weight.WARN : Weight.HINT;
    }

    /** Found in the text in lower case. */
    private static Piece lower(String pattern) {
        return new Piece(Pattern.compile(pattern), true);
    }

    /** Found in the text as it is. */
    private static Piece asWritten(String pattern) {
        return new Piece(Pattern.compile(pattern), false);
    }
}
