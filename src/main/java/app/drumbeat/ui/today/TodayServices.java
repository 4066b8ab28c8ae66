package app.drumbeat.ui.today;

import app.drumbeat.application.consent.ConsentFlags;
import app.drumbeat.application.consent.Portraying;
import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.review.ReviewTasks;

/** What the page of today asks of the application. */
public record TodayServices(PlanReading plan, ReviewTasks reviews, ConsentFlags consents, Portraying portraying) {}
