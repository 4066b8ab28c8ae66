package app.drumbeat.domain.wording;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whose words are looked at; each has its list to begin with. The lists share what binds everybody: a medicine on
 * prescription is not advertised to the public (CAP 12.12 and the Human Medicines Regulations 2012), and claims for one
 * need a licence and keep to it (CAP 12.11).
 */
public enum Profile {

    /**
     * A hospital, surgery or public body. Adds words of the service that blame people (bed blocker, frequent flyer) and
     * asks most of how people are spoken of.
     */
    NHS(List.of(Stigma.OF_SERVICES)),

    /**
     * A charity. Adds promises to donors (every penny), words of pity (the needy), and more topics that need a help
     * line, in the sense of the Code of Fundraising Practice: an appeal misleads nobody and keeps people their dignity.
     */
    CHARITY(List.of(Stigma.OF_CHARITIES, Claims.OF_FUNDRAISING, Claims.COMPARISONS_OF_FUNDRAISING,
            HelpTopics.OF_CHARITIES)),

    /**
     * A maker of medicines or devices. Adds names of medicines that companies sell, the words that the ABPI Code of
     * Practice holds back (safe without saying for whom, new for long, hanging comparisons), and invitations to ask a
     * doctor for a medicine.
     */
    PHARMA(List.of(Medicines.OF_MAKERS, Claims.OF_MAKERS, Claims.COMPARISONS_OF_MAKERS, Promotions.OF_MAKERS));

    private final List<WordRule> rules;

    Profile(List<List<WordRule>> own) {
        Stream<List<WordRule>> shared = Stream.of(Medicines.ASKED_FOR, Claims.OF_ALL, Claims.COMPARISONS, Stigma.OF_ALL,
                HelpTopics.OF_ALL, Promotions.OF_ALL);
        rules = Stream.concat(shared, own.stream()).flatMap(List::stream).toList();
    }

    /** The list to begin with. A rule keeps its id from version to version: what people change stays changed. */
    public List<WordRule> rules() {
        return rules;
    }
}
