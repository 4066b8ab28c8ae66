package app.drumbeat.domain.confidentiality;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where somebody can be reached: postcodes, telephones and mail, except those that the organisation gives out itself. */
final class Contacts implements Detector {

    /** The shapes and letters of the UK's postcodes (BS 7666, PostCodeType). */
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![a-z0-9])(?:gir ?0aa|(?:[a-pr-uwyz](?:\\d[\\da-hjkpstuw]?|[a-hk-y]\\d[\\dabehmnprvwxy]?)) ?"
                    + "\\d[abd-hjlnp-uw-z]{2})(?![a-z0-9])");
    private static final Pattern ORDINAL = Pattern.compile("\\d(?:st|nd|rd|th)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d+])(?:(?:\\+|00)44[\\s().-]{0,3}(?:\\(0\\)[\\s-]{0,2})?|\\(?0)(?:\\d[\\s().-]{0,3}){8,9}\\d(?!\\d)");
    private static final Pattern PUBLIC_LINE = Pattern.compile("0(?:3|80|84|87|500).*");
    private static final Pattern MOBILE = Pattern.compile("07(?![06]).*");

    private static final Pattern MAIL = Pattern.compile(
            "(?<![A-Z0-9._%+-])[A-Z0-9._%+-]{1,64}@[A-Z0-9-]{1,63}(?:\\.[A-Z0-9-]{1,63}){1,6}(?![A-Z0-9-])",
            Pattern.CASE_INSENSITIVE);

    /** Mailboxes that belong to an office and to nobody in person. */
    private static final Set<String> OFFICES = Set.of("info", "information", "enquiries", "enquiry", "contact",
            "contactus",
            "comms", "communications", "pals", "press", "pressoffice", "media", "hello", "help", "support",
            "fundraising",
            "volunteering", "volunteers", "volunteer", "recruitment", "jobs", "careers", "office", "admin", "reception",
            "appointments", "bookings", "feedback", "complaints", "events", "membership", "members", "team", "foi",
            "research", "news", "newsletter", "charity", "donations", "wellbeing", "library", "training", "noreply");

    private static final int PHONE_DIGITS = 10;

    private final Allowed allowed;

    Contacts(Allowed allowed) {
        this.allowed = allowed;
    }

    @Override
    public void look(Readable readable, Sink found) {
        String text = readable.text();
        List<Stretch> parts = readable.aroundDigits();
        postcodes(readable, parts, found);
        if (readable.mostDigitsTogether() >= PHONE_DIGITS) {
            phones(text, parts, found);
        }
        if (text.indexOf('@') > 0) {
            mail(text, found);
        }
    }

    private void mail(String text, Sink found) {
        Matcher mail = MAIL.matcher(text);
        while (mail.find()) {
            String address = mail.group().toLowerCase(Locale.ROOT);
            String box = address.substring(0, address.indexOf('@')).replaceAll("[._-]", "");
            if (!OFFICES.contains(box) && !allowed.mail(address)) {
                found.add(Clue.MAIL, Weight.WARN, mail.start(), mail.end());
            }
        }
    }

    private void postcodes(Readable readable, List<Stretch> parts, Sink found) {
        Detector.each(POSTCODE, readable.lower(), parts, postcode -> {
            String written = readable.text().substring(postcode.start(), postcode.end());
            String inward = written.substring(written.length() - 3);
            boolean ordinal = !inward.equals(inward.toUpperCase(Locale.ROOT)) && ORDINAL.matcher(inward).matches();
            if (!ordinal && !allowed.postcode(written)) {
                boolean upper = written.equals(written.toUpperCase(Locale.ROOT));
                found.add(Clue.POSTCODE, upper ? Weight.WARN : Weight.HINT, postcode.start(), postcode.end());
            }
        });
    }

    private void phones(String text, List<Stretch> parts, Sink found) {
        Detector.each(PHONE, text, parts, phone -> {
            String national = Allowed.national(phone.group());
            boolean isPublic = PUBLIC_LINE.matcher(national).matches();
            if (!isPublic && !allowed.phone(national)) {
                Weight weight = MOBILE.matcher(national).matches() ? Weight.WARN : Weight.HINT;
                found.add(Clue.PHONE, weight, phone.start(), phone.end());
            }
        });
    }
}
