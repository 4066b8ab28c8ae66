package app.drumbeat.domain.wording;

import java.util.List;

/** Words that put a condition before a person or blame somebody for it, each with what people prefer to be called. */
final class Stigma {

    static final List<WordRule> OF_ALL = Listed.rules(Wording.STIGMA, "", """
            committed suicide -> died by suicide
            commit suicide; committing suicide; commits suicide -> die by suicide
            failed suicide; unsuccessful suicide; suicide bid; failed attempt at suicide -> suicide attempt
            successful suicide; completed suicide -> death by suicide
            suicide epidemic -> rising number of suicides
            suffers from; suffer from; suffering from -> has, lives with
            suffered from -> had, lived with
            sufferer*; cancer victim*; stroke victim*; aids victim*; dementia victim*; burns victim* -> person with
            afflicted with; afflicted by; stricken with; stricken by; crippled by; plagued by -> has
            wheelchair bound; confined to a wheelchair; bound to a wheelchair -> uses a wheelchair
            the disabled; the handicapped -> disabled people
            handicapped; handicap; crippled; cripple; cripples; invalids -> disabled
            able bodied -> non-disabled
            disabled toilet*; disabled parking; disabled loo* -> accessible toilet, accessible parking
            retard; retarded; retards; mentally handicapped; mental retardation -> person with a learning disability
            mental patient*; mental cases; mentally deranged -> person with a mental health condition
            the mentally ill -> people with a mental illness
            lunatic*; nutter*; psycho; psychos; schizo; schizos -> person in mental distress
            loony; loonies; madman; madmen; nutcase* -> person in mental distress
            schizophrenic; schizophrenics; a schizophrenic -> person with schizophrenia
            so ocd; a bit ocd; a little ocd; so bipolar -> Name a condition only where it is meant
            anorexics; bulimics; an anorexic -> people with an eating disorder
            addict; addicts -> person with an addiction
            drug abuser*; substance abuser*; drug users; junkie* -> person who uses drugs
            druggie*; crackhead*; smackhead* -> person who uses drugs
            substance abuse; drug abuse; alcohol abuse -> substance use, harmful drinking
            an alcoholic; alcoholics; drunks; a drunk -> person who is dependent on alcohol
            diabetics; a diabetic -> person with diabetes
            epileptics; an epileptic -> person with epilepsy
            asthmatics; an asthmatic -> person with asthma
            haemophiliacs; a leper; lepers; spastic -> Say person with, and the condition
            spastics; paraplegics; quadriplegics; an amputee -> Say person with, and the condition
            the elderly; old folk; old folks; oaps; pensioners; little old lady -> older people
            senile; demented; gone senile -> has dementia
            the blind -> blind people
            the deaf; deaf and dumb; deaf mute; hearing impaired -> deaf people
            the homeless; tramps; down and outs -> people who are homeless
            the obese; obese people; morbidly obese; fat people; fatties -> people living with obesity
            lost his battle; lost her battle; lost their battle -> died
            loses battle; losing his battle; losing her battle -> died
            brave battle; battling cancer; cancer battle -> has cancer, is treated for
            fight against his cancer; fight against her cancer -> has cancer, is treated for
            birth defect*; deformed; deformity -> born with, difference
            hiv infected; aids carrier*; infected with hiv; full blown aids -> living with HIV
            clean from hiv; dirty needle* -> used needle
            special needs -> additional needs
            normal people; normal children; normal kids -> people without the condition
            autism sufferer*; severely autistic -> autistic, and the support that is needed
            high functioning autis*; low functioning autis* -> autistic, and the support that is needed
            downs kid*; down's kid*; downs child*; mongol; mongoloid -> person with Down's syndrome
            midget*; harelip; hare lip; siamese twins; hermaphrodite* -> Use the word that the person uses
            sex change; transsexuals; a transgender; transgenders -> transition, trans people
            prostitute*; hookers -> sex worker
            illegal immigrant*; illegals -> undocumented people
            """);

    static final List<WordRule> OF_SERVICES = Listed.rules(Wording.STIGMA, "", """
            bed blocker*; bedblocker* -> people who wait to leave hospital
            bed blocking; bedblocking -> delayed discharge
            frequent flyer*; timewaster*; time waster*; worried well -> people who come often
            non compliant patient*; noncompliant patient* -> people who need more support
            difficult patient*; problem patient* -> people who need more support
            failed to attend; failed to turn up -> did not attend
            the patient failed; patients who fail -> the treatment did not work
            hard to reach group*; hard to reach communit* -> people we do not reach yet
            """);

    static final List<WordRule> OF_CHARITIES = Listed.rules(Wording.STIGMA, "", """
            the needy; the less fortunate; less fortunate than -> people who, and what they face
            the vulnerable; the underprivileged -> people who, and what they face
            voiceless; give a voice to; voice for the voiceless -> people who are not heard
            the poor; poor people; the disadvantaged -> people on low incomes
            helpless; hopeless case* -> Say what happened, and let people speak for themselves
            tragic victim*; poor little -> Say what happened, and let people speak for themselves
            the hungry; the starving; beggars; the needy children -> people without enough to eat
            victims of abuse; abuse victim*; rape victim*; victims of domestic -> survivor, person who experienced
            """);

    private Stigma() {}
}
