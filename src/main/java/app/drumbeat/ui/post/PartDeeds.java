package app.drumbeat.ui.post;

import app.drumbeat.ui.kit.Background;

/** What can be done with single parts of a post: its series, the message that it shares, what was found in it, its review, its people, its sources. */
record PartDeeds(SeriesDeeds series, StoryDeeds story, ReadyDeeds ready, ReviewDeeds review,
        PeopleDeeds people, EvidenceDeeds evidence) {

    static PartDeeds of(PostServices services, Background background, PostTalk talk) {
        return new PartDeeds(new SeriesDeeds(services.together(), background, talk),
                new StoryDeeds(services.together(), background, talk),
                new ReadyDeeds(services.readying().flags(), services.readying().words(), background, talk),
                new ReviewDeeds(services.readying().reviews(), background, talk),
                new PeopleDeeds(services.people().portraying(), services.people().consents(), background, talk),
                new EvidenceDeeds(services.people().claiming(), services.people().sources(), background, talk));
    }
}
