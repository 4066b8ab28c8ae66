package app.drumbeat.domain.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.post.PostStatus;

/** Plans of all shapes round a few months, the same for the same seed: bursts and droughts, rules that change, odd borders. */
final class RandomSituations {

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private static final List<PostStatus> DATED = List.of(PostStatus.DRAFT, PostStatus.IN_REVIEW, PostStatus.APPROVED,
            PostStatus.SCHEDULED, PostStatus.POSTED, PostStatus.ON_HOLD, PostStatus.CANCELLED);

    private final Random random;

    RandomSituations(long seed) {
        this.random = new Random(seed);
    }

    Situation next() {
        int length = 20 + random.nextInt(160);
        Situation situation = new Situation().withoutStart().rules(rules(length))
                .today(day(length)).weekStart(anyOf(DayOfWeek.values())).level(anyOf(Level.values()));
        LocalDate one = day(length);
        LocalDate other = day(length);
        situation.range(one.isBefore(other) ? one : other, one.isBefore(other) ? other : one);
        borders(situation, length);
        quietPeriods(situation, length);
        campaigns(situation, length);
        posts(situation, length);
        return situation;
    }

    /** One whose channel has a start of its own. */
    Situation nextStarted() {
        while (true) {
            Situation situation = next();
            if (situation.channel().start().isPresent()) {
                return situation;
            }
        }
    }

    private CadenceRule[] rules(int length) {
        List<LocalDate> begins = new ArrayList<>();
        for (int i = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(3); i > 0; i--) {
            LocalDate day = day(length);
            if (!begins.contains(day)) {
                begins.add(day);
            }
        }
        Collections.shuffle(begins, random);
        return begins.stream().map(this::rule).toArray(CadenceRule[]::new);
    }

    private CadenceRule rule(LocalDate from) {
        Set<DayOfWeek> days = EnumSet.of(anyOf(DayOfWeek.values()));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                days.add(day);
            }
        }
        return new CadenceRule(from, random.nextInt(8), days, random.nextInt(random.nextBoolean() ? 3 : 12));
    }

    private void borders(Situation situation, int length) {
        LocalDate start = day(length / 2);
        if (random.nextInt(3) > 0) {
            situation.start(start);
        }
        if (random.nextInt(4) == 0) {
            situation.end(start.plusDays(random.nextInt(length)));
        }
    }

    private void quietPeriods(Situation situation, int length) {
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate first = day(length);
            situation.quiet(first, first.plusDays(random.nextInt(20)), someChannels());
        }
    }

    private void campaigns(Situation situation, int length) {
        for (int i = random.nextInt(5); i > 0; i--) {
            LocalDate last = day(length);
            situation.campaign("k" + i * 5, last.minusDays(random.nextInt(3)), last, someChannels());
        }
    }

    /** A channel's days alternate between loud and quiet, so that drop-offs come about. */
    private void posts(Situation situation, int length) {
        boolean mostlySent = random.nextBoolean();
        int day = -random.nextInt(20);
        while (day < length + 20) {
            int stretch = 7 + random.nextInt(42);
            int oneIn = random.nextBoolean() ? 1 + random.nextInt(3) : 5 + random.nextInt(60);
            for (int i = 0; i < stretch; i++, day++) {
                if (random.nextInt(oneIn) == 0) {
                    situation.post(FIRST.plusDays(day), mostlySent && random.nextInt(5) > 0
                            ? PostStatus.POSTED
                            : DATED.get(random.nextInt(DATED.size())));
                }
            }
        }
    }

    private Id<?>[] someChannels() {
        return switch (random.nextInt(4)) {
            case 0 -> new Id<?>[]{Situation.LINKEDIN};
            case 1 -> new Id<?>[]{Situation.INSTAGRAM};
            case 2 -> new Id<?>[]{Situation.INSTAGRAM, Situation.LINKEDIN};
            default -> new Id<?>[0];
        };
    }

    private LocalDate day(int length) {
        return FIRST.plusDays(random.nextInt(length));
    }

    private <T> T anyOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
