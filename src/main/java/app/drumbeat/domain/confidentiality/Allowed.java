package app.drumbeat.domain.confidentiality;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the organisation gives out itself: the postcodes and telephones of its sites, its mailboxes and domains. A domain allows every
 * mailbox of it.
 */
public record Allowed(Set<String> postcodes, Set<String> phones, Set<String> mail) {

    public static final Allowed NOTHING = new Allowed(Set.of(), Set.of(), Set.of());

    public Allowed {
        postcodes = postcodes.stream().map(Allowed::compact).collect(Collectors.toUnmodifiableSet());
        phones = phones.stream().map(Allowed::national).collect(Collectors.toUnmodifiableSet());
        mail = mail.stream().map(address -> address.strip().toLowerCase(Locale.ROOT)).collect(
                Collectors.toUnmodifiableSet());
    }

    boolean postcode(String written) {
        return postcodes.contains(compact(written));
    }

    boolean phone(String national) {
        return phones.contains(national);
    }

    /** @param address in lower case */
    boolean mail(String address) {
        String domain = address.substring(address.indexOf('@') + 1);
        return mail.contains(address) || mail.contains(domain) || mail.contains("@" + domain);
    }

    private static String compact(String postcode) {
        return postcode.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** The number as it is dialled at home: 020 7946 0018 for +44 (0)20 7946 0018. */
    static String national(String written) {
        String digits = CheckDigits.digits(written);
        boolean abroad = written.strip().startsWith("+") || digits.startsWith("0044");
        if (!abroad) {
            return digits;
        }
        String rest = digits.substring(digits.startsWith("00") ? 4 : 2);
        return rest.startsWith("0") ? rest : "0" + rest;
    }
}
