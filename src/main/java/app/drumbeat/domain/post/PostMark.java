package app.drumbeat.domain.post;

import java.time.LocalDate;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;

/** A dated post as far as the rhythm needs it: when, where and in which state, without its words. */
public record PostMark(Id<Post> id, Id<Channel> channel, LocalDate day, PostStatus status) {}
