package app.drumbeat.domain.wording;

import java.util.List;

/**
 * Ways to advertise a medicine without its name. Nicknames do so anywhere; "anti-wrinkle injections" does beside a
 * price, while a consultation for lines and wrinkles is fine (the ASA's advice on botox and other prescription-only
 * medicines).
 */
final class Promotions {

    static final List<WordRule> OF_ALL = Listed.rules(Wording.PROMOTION,
            "Invite to a consultation, without the medicine and its price", """
                    beautytox; beautox; baby tox; babytox; brotox; bro tox; bowtox; tox party; tox parties
                    toxparty
                    wrinkle relaxing injection*; wrinkle relaxing treatment*; wrinkle relaxer*
                    wrinkle reducing injection*
                    injections for excessive sweating; sweating injection*; masseter injection*; jaw slimming injection*
                    anti wrinkle injection* £; antiwrinkle injection* £; anti wrinkle jab* £
                    anti wrinkle treatment* £
                    fat jab*; skinny jab*; skinny pen*; slimming jab*; slimming injection*; slimming pen*
                    weight loss injection* £; weight loss jab* £; weight loss pen* £; weight loss medication £
                    hay fever jab*; hay fever injection*; hayfever jab*; hayfever injection*
                    vitamin injection* £; vitamin drip* £; b12 shot* £; lip flip*; little blue pill*
                    """);

    static final List<WordRule> OF_MAKERS = Listed.rules(Wording.PROMOTION,
            "Speak of the disease; leave the choice of a medicine to those who prescribe", """
                    ask your doctor for; ask your doctor about; ask your gp for; ask your pharmacist for
                    ask for it by name
                    available on prescription; now available on the nhs; now prescribed; request a prescription
                    our medicine; our new medicine; our treatment; our drug; our therapy; our injection
                    switch to; new treatment option*; talk to your doctor about whether
                    """);

    private Promotions() {}
}
