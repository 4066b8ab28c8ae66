package app.drumbeat.domain.evidence;

import app.drumbeat.domain.base.Id;

/**
 * Something that a post says, and what it rests on.
 *
 * @param words what is claimed; empty where the source stands for all of the post
 */
public record Claim(String words, Id<Source> source) {}
