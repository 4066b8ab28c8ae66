package app.drumbeat.ui.flag;

import java.util.Optional;

import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.plan.Flag;

/** One flag in the list, and why it was dismissed where it was. */
record FlagLine(Flag flag, Optional<Dismissal> dismissal) {}
