package app.drumbeat.application.sample;

import java.util.List;
import java.util.stream.Stream;

import app.drumbeat.domain.post.Words;

/**
 * What the invented hospital says: title and text, one pair a line, for each of its channels. They come round again after a
 * while, as such posts do.
 */
final class SampleWords {

    private static final String LINKEDIN = """
            Know the signs of sepsis | Slurred speech, blotchy skin, very fast breathing: any one of them means call 999 now. Our emergency team explains what to look for. #Sepsis
            Join our team: theatre nurses | Two full-time posts in theatres, days and nights. Read what the job is like from people who do it.
            Research open day | Come and meet the people behind our trials. Tea, cake and questions welcome.
            A day with our porters | Fourteen miles, forty beds, one broken lift. What moves a hospital is people.
            Meet our new ward team | Ward 6 opens with eighteen beds and a new way of handing over. Here is who runs it.
            Apprentices: where they are now | Five years, five apprentices, five permanent jobs. Their stories in their own words.
            What our volunteers do | Over two hundred people give their time here. Here is what an afternoon looks like.
            Trial results: knee clinic | Shorter stays, fewer falls. What we learned, and what we change next.
            Why we ask your name so often | Checking who you are is how we keep you safe. Thank you for your patience.
            Green theatre project | Switching one gas off saved as much as taking forty cars off the road. 🌱
            Board meeting: papers are out | The papers for this month are on our website, with a summary in plain words.
            Learning from a near miss | What happened, what we changed, and how we know that it works.
            """;

    private static final String X = """
            Flu or cold? | A cold creeps up. Flu hits at once. If in doubt, ask a pharmacist.
            Hand washing in 20 seconds | Palms, backs, between, thumbs, tips. Twenty seconds. Done. 👏
            111 first | Not sure where to go? Go online or call 111 first. In an emergency call 999.
            Accessible clinics | Step-free from the car park to every clinic. Tell us what you need when you book.
            Parking today | Car park B is full by nine. The bus from the station stops at our door.
            A pharmacist can help | Sore throat, earache, a sting: many things need no appointment.
            Carers: five minutes | Looking after somebody? Take five minutes for yourself, and tell your GP that you care.
            Repeat prescriptions | Order a week before you run out, and before the holidays.
            Norovirus: stay home | Sick or the runs? Please do not visit until two days after it has stopped.
            Visiting hours | Two till eight on most wards. Check before you come.
            Thank you, night shift | While we slept, they did not. 💙
            Minor injuries unit | Open eight till ten, every day. No appointment.
            Blood donors wanted | It takes an hour and a biscuit. Book your place.
            Keep warm, keep well | One warm room, one hot meal, one phone call a day.
            """;

    private static final String INSTAGRAM = """
            Behind the scenes: the lab | Four thousand samples a day, and every one is somebody waiting.
            Ramp to care | Our new ramp, from sketch to first wheels. ♿
            Kitchen team | Twelve hundred meals by noon. Meet the people who make them. 🍲
            Ask a nurse: asthma | Spacer or no spacer? Our asthma nurse answers what you asked.
            Red ribbon | Why we wear it, and who we remember.
            The garden in winter | Volunteers planted four hundred bulbs. Come and see them in spring. 🌷
            Volunteer of the month | Reads the paper aloud on ward 3, every Thursday, for nine years.
            First day | What our newest midwives were told on theirs.
            Art on the ward | Eleven paintings, one long corridor, fewer grey days.
            Move a little | Three stretches you can do in a chair.
            """;

    private static final String FACEBOOK = """
            Five ways to keep warm | Layers, hot drinks, a warm room, a hat, and somebody who calls.
            Winter vaccines: where to get yours | Pharmacies, surgeries and our own clinic on Saturday. Free for many.
            Open day on Saturday | Ambulances to climb in, hands to wash, questions to ask. Bring the children.
            Thank you to our volunteers | To everyone who pushed a trolley, held a hand or made a call: thank you.
            A&E: is it an emergency? | Chest pain, stroke, heavy bleeding: 999. For much else there is a quicker way.
            Carers' evening | Meet other carers over soup. Wednesday at six in the day room.
            Loneliness: where to turn | You are not the only one. Three places near you where the kettle is on.
            Choir in the foyer | Come as you are and sing along at four.
            Your appointment, your way | By phone, by video or in person. Tell us what suits you.
            Christmas opening times | What is open, what is shut, and who to call.
            Children's ward says thank you | Your toys arrived, and so did the smiles.
            Walking group | Gentle, slow and friendly. From the main door, Fridays at ten.
            Lost something? | Our lost property box is full of single gloves. Call reception.
            """;

    private static final String YOUTUBE = """
            Ask a pharmacist: colds | Ninety seconds on what helps, and what does not.
            Ask a GP: sore throat | When to wait and when to call.
            Your operation: what happens on the day | From the front door to going home, step by step.
            How to use an inhaler | Slowly, with a spacer, and rinse.
            Meet the physio team | Three exercises after a fall.
            Inside the blood bank | Where your pint goes.
            """;

    private SampleWords() {}

    static List<Words> linkedIn() {
        return words(LINKEDIN);
    }

    static List<Words> x() {
        return words(X);
    }

    static List<Words> instagram() {
        return words(INSTAGRAM);
    }

    static List<Words> facebook() {
        return words(FACEBOOK);
    }

    static List<Words> youTube() {
        return words(YOUTUBE);
    }

    /** Titles of ideas that have no day yet. */
    static Stream<String> ideas() {
        return Stream.of("How to thank a nurse", "A day in the pharmacy", "What the switchboard hears",
                "Wheelchair basketball",
                "Old photographs of the hospital", "Chaplaincy for everybody");
    }

    private static List<Words> words(String lines) {
        return lines.lines().map(line -> line.split(" \\| ", 2))
                .map(pair -> new Words(pair[0].strip(), pair[1].strip(), "", ""))
                .toList();
    }
}
