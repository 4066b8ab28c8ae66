package app.drumbeat.print;

import static app.drumbeat.domain.post.PostStatus.APPROVED;
import static app.drumbeat.domain.post.PostStatus.CANCELLED;
import static app.drumbeat.domain.post.PostStatus.DRAFT;
import static app.drumbeat.domain.post.PostStatus.IN_REVIEW;
import static app.drumbeat.domain.post.PostStatus.ON_HOLD;
import static app.drumbeat.domain.post.PostStatus.POSTED;
import static app.drumbeat.domain.post.PostStatus.SCHEDULED;

import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Words;

/** Months as they come: an ordinary one, an empty one, a crowded one, and one in every script. */
final class SampleMonths {

    private SampleMonths() {}

    /** Five channels and nothing else. */
    static MonthDesk empty() {
        return new MonthDesk()
                .channel("li", "LinkedIn", Network.LINKEDIN, 2, 4)
                .channel("x", "X", Network.X, 2, 5)
                .channel("ig", "Instagram", Network.INSTAGRAM, 2, 4)
                .channel("fb", "Facebook", Network.FACEBOOK, 4, 3)
                .channel("yt", "YouTube", Network.YOUTUBE, 1, 9);
    }

    /** December in a hospital. */
    static MonthDesk ordinary() {
        MonthDesk desk = empty()
                .named("World AIDS Day", "12-01", "12-01")
                .named("International Day of Persons with Disabilities", "12-03", "12-03")
                .named("Human Rights Day", "12-10", "12-10")
                .named("Universal Health Coverage Day", "12-12", "12-12")
                .named("Christmas Day", "12-25", "12-25")
                .named("Boxing Day", "12-26", "12-26")
                .named("New Year’s Day", "2027-01-01", "2027-01-01")
                .named("School holidays", "12-21", "2027-01-01")
                .campaign("Winter wellbeing", "12-01", "12-18")
                .quiet("Christmas cover", "12-25", "2027-01-03");
        desk.post("fb", "11-30", "10:00", POSTED, "Winter vaccines: where to get yours")
                .post("li", "11-30", "12:30", POSTED, "Meet our new ward team")
                .post("x", "12-01", "08:30", POSTED, "World AIDS Day: know the facts")
                .post("ig", "12-01", "12:00", SCHEDULED, "Red ribbon on the tower")
                .post("li", "12-01", "16:00", APPROVED, "HIV: what has changed in ten years")
                .post("fb", "12-02", "10:00", SCHEDULED, "Five ways to keep warm")
                .post("yt", "12-02", "17:00", APPROVED, "Ask a pharmacist: colds")
                .post("x", "12-03", "09:00", APPROVED, "Accessible clinics")
                .post("ig", "12-03", "12:00", APPROVED, "Ramp to care")
                .post("li", "12-04", "09:30", IN_REVIEW, new Words("Know the signs of sepsis",
                        "Sepsis moves fast. Slurred speech, blotchy skin, very fast breathing: any one of them means call 999 "
                                + "now. 💙\n\nOur emergency team explains what to look for, in 40 seconds.\n\n#Sepsis #KnowTheSigns",
                        "https://example.org/sepsis", "Ask Dr Osei first"))
                .post("fb", "12-04", "15:00", APPROVED, "Volunteer of the month")
                .post("x", "12-07", "09:00", APPROVED, "Hand washing in 20 seconds")
                .post("fb", "12-07", "10:00", APPROVED, "Winter wellbeing: sleep")
                .post("li", "12-08", "09:30", IN_REVIEW, "Research open day")
                .post("ig", "12-08", "12:00", DRAFT, "Behind the scenes: the lab")
                .post("fb", "12-09", "10:00", APPROVED, "Flu or cold?")
                .post("x", "12-09", "12:00", DRAFT, "111 first")
                .post("ig", "12-10", "12:00", IN_REVIEW, "Patient story: asthma")
                .post("yt", "12-10", "17:00", DRAFT, "Ask a nurse: asthma")
                .post("x", "12-11", "09:00", DRAFT, "Carers: five minutes for yourself")
                .post("fb", "12-11", "15:00", APPROVED, "Thank you, night shift")
                .post("fb", "12-14", "10:00", APPROVED, "Winter wellbeing: moving more")
                .post("x", "12-14", "12:00", APPROVED, "Norovirus: stay home for 48 hours")
                .post("ig", "12-15", "12:00", DRAFT, "Kitchen team")
                .post("fb", "12-16", "10:00", IN_REVIEW, "Loneliness: where to find company in our town")
                .post("yt", "12-16", "17:00", DRAFT, "Ask a GP: sore throat")
                .post("x", "12-17", "09:00", DRAFT, "Pharmacy opening hours")
                .post("li", "12-17", "09:30", DRAFT, "Our year in numbers")
                .post("ig", "12-17", "11:00", ON_HOLD, "Carol concert in the atrium")
                .post("fb", "12-17", "12:00", CANCELLED, "Car park works")
                .post("x", "12-17", "15:00", DRAFT, "Blood donors wanted")
                .post("fb", "12-17", "18:00", DRAFT, "Late clinic this evening")
                .post("fb", "12-18", "10:00", DRAFT, "Winter wellbeing: talking helps")
                .post("li", "12-18", "12:00", DRAFT, "Join our team")
                .post("x", "12-21", "09:00", DRAFT, "Repeat prescriptions")
                .post("fb", "12-22", "10:00", APPROVED, "Christmas opening times of all our clinics")
                .post("x", "12-23", "09:00", APPROVED, "A&E: is it an emergency?")
                .post("fb", "12-24", "10:00", APPROVED, "To everyone on shift: thank you")
                .post("li", "12-22", "09:30", DRAFT, "The people behind our research")
                .post("x", "12-24", "15:00", DRAFT, "Who is open when")
                .post("ig", "2027-01-04", "12:00", DRAFT, "First baby of the year")
                .post("yt", "2027-01-05", "17:00", DRAFT, "Ask a dietitian")
                .post("fb", "2027-01-04", "10:00", DRAFT, "Back to normal hours")
                .post("li", "2027-01-05", "09:30", DRAFT, "New year, new wards")
                .post("x", "2027-01-06", "09:00", DRAFT, "Dry January: where to get help");
        return desk;
    }

    /** Forty posts on one day, and three campaigns more than a week can show. */
    static MonthDesk crowded() {
        MonthDesk desk = ordinary();
        String[] channels = {"li", "x", "ig", "fb", "yt"};
        for (int i = 0; i < 40; i++) {
            desk.post(channels[i % 5], "12-09", "%02d:%02d".formatted(8 + i / 4, i % 4 * 15),
                    PostStatus.values()[1 + i % 7],
                    "Open day: stand number %d, with everything that the visitors can try out there".formatted(i + 1));
        }
        return desk.campaign("Open day", "12-07", "12-09").campaign("Flu: last call", "12-08", "12-20")
                .campaign("Research month", "12-01", "12-31").campaign("Carers’ week", "12-07", "12-13");
    }

    /** Every script that paper knows, some that it does not, and emoji. */
    static MonthDesk manyScripts() {
        return empty().called("مستشفى القديسة آنا – St Anne’s – בית החולים")
                .channel("ar", "العربية", Network.OTHER, 0, 0)
                .channel("li2", "LinkedIn Research", Network.LINKEDIN, 0, 0)
                .campaign("أسبوع الصحة النفسية", "12-01", "12-10")
                .named("יום הזכויות", "12-10", "12-10")
                .quiet("Праздники", "12-24", "12-27")
                .post("ar", "12-01", "09:00", APPROVED, "الأطباء ينصحون: اغسل يديك (20 ثانية) كل يوم")
                .post("li", "12-02", "09:00", DRAFT, "בריאות הנפש: איפה אפשר לדבר עם מישהו?")
                .post("li2", "12-02", "10:00", DRAFT, "Forschung für alle: Tag der offenen Tür im Universitätsklinikum")
                .post("x", "12-03", "09:00", DRAFT, "💙 Thank you 👩🏽‍⚕️👨‍👩‍👧 🇬🇧 1️⃣ ❤️‍🔥")
                .post("x", "12-04", "09:00", DRAFT, "健康診断のお知らせ 건강검진 안내 预防接种通知")
                .post("ig", "12-07", "09:00", IN_REVIEW, "हिन्दी में स्वास्थ्य जानकारी")
                .post("ig", "12-08", "09:00", IN_REVIEW, "𝗕𝗼𝗹𝗱 𝗻𝗲𝘄𝘀 from the 𝓵𝓪𝓫 №5 ½")
                .post("fb", "12-09", "09:00", SCHEDULED, "Здоровье зимой: Ελλάδα, Việt Nam, Łódź, Șeptelici")
                .post("fb", "12-10", "09:00", SCHEDULED, "สุขภาพดีเริ่มที่บ้าน ჯანმრთელობა Առողջություն")
                .post("yt", "12-11", "09:00", POSTED, "پاکستان میں صحت کے مراکز");
    }
}
