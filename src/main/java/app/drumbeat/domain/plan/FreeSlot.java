package app.drumbeat.domain.plan;

import java.time.LocalTime;

import app.drumbeat.domain.channel.Channel;

/** A usual time of a channel on a day that no post has taken. */
public record FreeSlot(Channel channel, LocalTime time) {}
