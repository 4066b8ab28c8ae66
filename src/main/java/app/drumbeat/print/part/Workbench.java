package app.drumbeat.print.part;

import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.print.type.TypeSetter;

/** What every part of a page is made from and with. */
public record Workbench(MonthPlan plan, Measures measures, TypeSetter type, ChannelMarks marks, PaperWords words) {}
