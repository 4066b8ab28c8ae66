package app.drumbeat.domain.plan;

import app.drumbeat.domain.channel.Channel;

/** What one channel lacks in one week. */
public record Lack(Channel channel, int planned, int required) {}
