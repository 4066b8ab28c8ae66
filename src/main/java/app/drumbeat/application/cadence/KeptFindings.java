package app.drumbeat.application.cadence;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.drumbeat.application.workspace.Touched;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.FindingsQuestion;
import app.drumbeat.domain.channel.Channel;

/**
 * Findings that were computed before, for as long as they hold.
 *
 * <p>They hold for one question. A new day, a later horizon, another quiet period or campaign is another question, and then
 * nothing of the old is worth keeping; a step that touched posts or channels costs those channels alone.
 */
final class KeptFindings {

    private final Map<Id<Channel>, ChannelFindings> byChannel = new HashMap<>();
    private @Nullable FindingsQuestion answered;

    ChannelFindings find(Id<Channel> channel, FindingsQuestion question, Supplier<ChannelFindings> compute) {
        if (!question.equals(answered)) {
            byChannel.clear();
            answered = question;
        }
        return byChannel.computeIfAbsent(channel, asked -> compute.get());
    }

    void forget(Touched touched) {
        byChannel.keySet().removeAll(touched.channels());
    }
}
