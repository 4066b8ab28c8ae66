package app.drumbeat.domain.wording;

import java.util.List;

/** Topics that can reach somebody in danger. */
final class HelpTopics {

    static final List<WordRule> OF_ALL = Listed.rules(Wording.HELP_LINE,
            "Add a help line, such as Samaritans on 116 123, and watch the replies", """
                    suicid*; end my life; end your life; ended her life; ended his life; ended their life
                    took her own life; took his own life; take your own life; taking their own li*; took their own li*
                    self harm*; selfharm*; self injur*
                    eating disorder*; anorexi*; bulimi*; binge eating -> Add Beat's help line; leave out weights
                    abuse; abused; abusive relationship* -> Add a help line against abuse, and watch the replies
                    domestic violence; coercive control -> Add a help line against abuse, and watch the replies
                    honour based violence; modern slavery -> Add a help line against abuse, and watch the replies
                    child abuse; sexual abuse; grooming -> Add the NSPCC's help line, and watch the replies
                    child exploitation; fgm -> Add the NSPCC's help line, and watch the replies
                    sexual assault*; sexually assaulted -> Add Rape Crisis's help line, and watch the replies
                    sexual violence; rape; raped; rapes -> Add Rape Crisis's help line, and watch the replies
                    """);

    static final List<WordRule> OF_CHARITIES = Listed.rules(Wording.HELP_LINE, "Add a help line, and watch the replies",
            """
                    stillbirth*; stillborn; miscarriage*; baby loss; losing a baby; neonatal death*
                    bereaved by; overdose*; gambling addiction; gambling harm*; drug related death*; county lines
                    homeless tonight; panic attack*; psychosis; hearing voices; crisis team
                    """);

    private HelpTopics() {}
}
