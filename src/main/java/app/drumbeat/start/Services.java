package app.drumbeat.start;

import app.drumbeat.application.awareness.DayNames;
import app.drumbeat.application.cadence.FindingsService;
import app.drumbeat.application.consent.ConsentFlags;
import app.drumbeat.application.consent.ConsentImport;
import app.drumbeat.application.consent.ConsentKeeping;
import app.drumbeat.application.consent.PersonLock;
import app.drumbeat.application.consent.Portraying;
import app.drumbeat.application.evidence.Claiming;
import app.drumbeat.application.evidence.SourceKeeping;
import app.drumbeat.application.exchange.ExportService;
import app.drumbeat.application.feed.FeedService;
import app.drumbeat.application.finding.FindingByWords;
import app.drumbeat.application.finding.ViewKeeping;
import app.drumbeat.application.flag.FlagService;
import app.drumbeat.application.flag.PostReadiness;
import app.drumbeat.application.gap.GapReading;
import app.drumbeat.application.gap.MoveOutlook;
import app.drumbeat.application.handover.PlanIntake;
import app.drumbeat.application.intake.ImportService;
import app.drumbeat.application.many.ChangingMany;
import app.drumbeat.application.many.MovingMany;
import app.drumbeat.application.media.MediaKeeping;
import app.drumbeat.application.planning.FreeTimes;
import app.drumbeat.application.planning.Pausing;
import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.planning.PostMoving;
import app.drumbeat.application.planning.PostStates;
import app.drumbeat.application.planning.PostWriting;
import app.drumbeat.application.print.PrintService;
import app.drumbeat.application.review.LeadTimes;
import app.drumbeat.application.review.ReviewFlags;
import app.drumbeat.application.review.ReviewPacks;
import app.drumbeat.application.review.ReviewTasks;
import app.drumbeat.application.review.Reviewing;
import app.drumbeat.application.review.RouteKeeping;
import app.drumbeat.application.series.SeriesFromHere;
import app.drumbeat.application.series.SeriesKeeping;
import app.drumbeat.application.settings.CalendarKeeping;
import app.drumbeat.application.settings.CampaignKeeping;
import app.drumbeat.application.settings.ChannelKeeping;
import app.drumbeat.application.settings.HouseRuleKeeping;
import app.drumbeat.application.settings.HouseWordKeeping;
import app.drumbeat.application.settings.NamedDayKeeping;
import app.drumbeat.application.settings.QuietKeeping;
import app.drumbeat.application.story.StoryKeeping;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.port.EmojiNames;
import app.drumbeat.domain.port.FormFiles;
import app.drumbeat.domain.port.Holidays;
import app.drumbeat.domain.port.Recurrences;
import app.drumbeat.emoji.CommonEmoji;
import app.drumbeat.exchange.FileKinds;
import app.drumbeat.exchange.TableFiles;
import app.drumbeat.holiday.BankHolidays;
import app.drumbeat.ical.IcalFeedFormat;
import app.drumbeat.ical.IcalRecurrences;
import app.drumbeat.json.PlanFile;
import app.drumbeat.media.FilesBeside;
import app.drumbeat.media.SignedForms;
import app.drumbeat.print.PdfPlanPrinter;
import app.drumbeat.print.pack.HtmlPack;
import app.drumbeat.ui.many.ManyServices;
import app.drumbeat.ui.post.Placing;
import app.drumbeat.ui.post.PostServices;
import app.drumbeat.ui.post.Together;
import app.drumbeat.ui.settings.SettingsServices;
import app.drumbeat.vault.PassphraseVault;
import app.drumbeat.words.Texts;

/** What a person can do with one open calendar; each service is made once. */
record Services(Workspace workspace, PlanReading reading, PostWriting writing, Placing placing, PostStates states,
        SettingsServices settings, Finding finding, Handing handing,
        Together together, MediaKeeping media, EmojiNames emoji, Reviews reviews, Consents consents,
        Evidence evidence, Pausing pausing) {

    /** What works on posts. */
    PostServices posts() {
        return new PostServices(reading, writing, placing, states, settings.campaigns(), together, media, emoji,
                new PostServices.Readying(new PostReadiness(workspace, reviews.flags()), finding.flags(),
                        reviews.desk(),
                        settings.words()),
                new PostServices.People(consents.portraying(), consents.keeping(), evidence.claiming(),
                        evidence.sources()));
    }

    /** What works on several posts at once. */
    ManyServices many() {
        return new ManyServices(reading, new MovingMany(workspace, placing.outlook()), new ChangingMany(workspace),
                writing,
                settings.campaigns());
    }

    /** What finds posts, keeps what they were narrowed to, and finds what wants looking at. */
    record Finding(FindingByWords words, ViewKeeping views, FlagService flags) {}

    /** What comes in and goes out: files of others, calendar files, paper, tables. */
    record Handing(ImportService imports, FeedService feeds, PrintService paper, ExportService exports,
            ReviewPacks packs) {}

    /** What reviews ask: by when, by whom, and what came back. */
    record Reviews(LeadTimes leadTimes, ReviewFlags flags, ReviewTasks tasks, Reviewing desk, RouteKeeping routes,
            Holidays holidays) {

        static Reviews of(Workspace workspace, Fresh fresh) {
            Holidays holidays = new BankHolidays();
            LeadTimes leadTimes = new LeadTimes(workspace, holidays);
            return new Reviews(leadTimes, new ReviewFlags(workspace, leadTimes),
                    new ReviewTasks(workspace, leadTimes), new Reviewing(workspace, leadTimes),
                    new RouteKeeping(workspace, fresh), holidays);
        }
    }

    /** What people allowed, and which posts lean on it. */
    record Consents(ConsentKeeping keeping, Portraying portraying, ConsentFlags flags, FormFiles forms,
            ConsentImport imports) {

        static Consents of(Workspace workspace, Fresh fresh, Texts texts) {
            PersonLock lock = new PersonLock(workspace, new PassphraseVault());
            return new Consents(new ConsentKeeping(workspace, fresh, lock), new Portraying(workspace),
                    new ConsentFlags(workspace), new SignedForms(),
                    new ConsentImport(workspace, new TableFiles(texts), fresh, lock));
        }
    }

    /** What posts claim, and what that rests on. */
    record Evidence(Claiming claiming, SourceKeeping sources) {}

    static Services of(Workspace workspace, Fresh fresh, Texts texts) {
        FindingsService findings = new FindingsService(workspace);
        Recurrences recurrences = new IcalRecurrences();
        DayNames names = new DayNames(workspace, recurrences);
        Reviews reviews = Reviews.of(workspace, fresh);
        PlanReading reading = new PlanReading(workspace, findings::upToHorizon, names::between, reviews.flags());
        return new Services(workspace, reading,
                new PostWriting(workspace, fresh),
                new Placing(new PostMoving(workspace, fresh), new MoveOutlook(workspace, findings::questionUpToHorizon,
                        reviews.leadTimes()),
                        new FreeTimes(workspace),
                        new GapReading(workspace, findings::upToHorizon, findings::questionUpToHorizon,
                                reviews.leadTimes())),
                new PostStates(workspace),
                new SettingsServices(new CalendarKeeping(workspace), new ChannelKeeping(workspace, fresh),
                        new CampaignKeeping(workspace, fresh), new QuietKeeping(workspace, fresh),
                        new NamedDayKeeping(workspace, fresh), new HouseRuleKeeping(workspace, fresh),
                        new HouseWordKeeping(workspace, fresh),
                        new SettingsServices.Reviews(reviews.routes(), reviews.holidays()), reading::today),
                new Finding(new FindingByWords(workspace), new ViewKeeping(workspace, fresh),
                        new FlagService(workspace, findings::upToHorizon, reviews.flags())),
                new Handing(imports(workspace, fresh, texts),
                        new FeedService(workspace, new IcalFeedFormat(recurrences), reviews.tasks()),
                        new PrintService(reading, new PdfPlanPrinter(), reading::isWithheld),
                        new ExportService(workspace, new PlanFile(recurrences), new TableFiles(texts), texts),
                        new ReviewPacks(workspace, reviews.tasks(), new MediaKeeping(workspace, new FilesBeside()),
                                new HtmlPack())),
                new Together(new SeriesKeeping(workspace, fresh, recurrences),
                        new SeriesFromHere(workspace, fresh, recurrences), new StoryKeeping(workspace, fresh)),
                new MediaKeeping(workspace, new FilesBeside()), new CommonEmoji(), reviews,
                Consents.of(workspace, fresh, texts),
                new Evidence(new Claiming(workspace), new SourceKeeping(workspace, fresh)),
                new Pausing(workspace, fresh));
    }

    /** What takes files in, for the window and for commands. */
    static ImportService imports(Workspace workspace, Fresh fresh, Texts texts) {
        Recurrences recurrences = new IcalRecurrences();
        return new ImportService(workspace,
                new ImportService.Readers(new FileKinds(), new TableFiles(texts), new IcalFeedFormat(recurrences)),
                new PlanIntake(workspace, new PlanFile(recurrences), fresh), fresh, texts);
    }
}
