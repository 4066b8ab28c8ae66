package app.drumbeat.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.ledger.Deed;
import app.drumbeat.domain.ledger.Ledger;
import app.drumbeat.domain.ledger.LedgerHead;
import app.drumbeat.domain.ledger.LedgerLine;
import app.drumbeat.domain.ledger.LedgerProof;
import app.drumbeat.domain.ledger.LedgerProof.Finding;
import app.drumbeat.domain.post.Post;

/**
 * The history as a chain. The hash of a line is the SHA-256 of its columns as a JSON list in UTF-8: number, time, kind, who, subject,
 * detail, and the hash of the line before it, which is empty for the first.
 */
final class SqliteLedger implements Ledger {

    private static final String COLUMNS = "SELECT number, at, kind, who, subject, detail, hash FROM ledger ";
    private static final String ADD = """
            INSERT INTO ledger (number, at, kind, who, subject, detail, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;

    SqliteLedger(Sql sql) {
        this.sql = sql;
    }

    /** Adds lines; part of the transaction of the changes that they tell of. */
    void add(Instant at, List<Deed> deeds) {
        if (deeds.isEmpty()) {
            return;
        }
        LedgerHead head = head();
        if (head.equals(LedgerHead.NONE)) {
            head = add(head, at, new Deed(Deed.Kind.BEGUN, "", "", List.of(UUID.randomUUID().toString())));
        }
        for (Deed deed : deeds) {
            head = add(head, at, deed);
        }
    }

    private LedgerHead add(LedgerHead before, Instant at, Deed deed) {
        long number = before.number() + 1;
        Raw raw = new Raw(number, at.toString(), deed.kind().name(), deed.who(), deed.subject(),
                JsonList.write(deed.detail()));
        String hash = raw.hash(before.hash());
        sql.update(ADD, number, raw.at(), raw.kind(), raw.who(), raw.subject(), raw.detail(), hash);
        return new LedgerHead(number, hash);
    }

    @Override
    public List<LedgerLine> about(Id<Post> post) {
        return sql.list(COLUMNS + "WHERE subject = ? AND subject <> '' ORDER BY number", SqliteLedger::line,
                post.value());
    }

    @Override
    public LedgerHead head() {
        return sql.first("SELECT number, hash FROM ledger ORDER BY number DESC LIMIT 1",
                row -> new LedgerHead(row.longNumber("number"), row.text("hash"))).orElse(LedgerHead.NONE);
    }

    @Override
    public LedgerProof prove(Optional<LedgerHead> seen) {
        Proving proving = new Proving(seen);
        sql.each(COLUMNS + "ORDER BY number", proving::take);
        return proving.proof();
    }

    private static LedgerLine line(Row row) {
        return new LedgerLine(row.longNumber("number"), row.instant("at"),
                new Deed(row.choice("kind", Deed.Kind.class), row.text("who"), row.text("subject"),
                        row.texts("detail")),
                row.text("hash"));
    }

    /** A line as it stands in the file, whether or not it means anything. */
    private record Raw(long number, String at, String kind, String who, String subject, String detail) {

        String hash(String before) {
            String all = JsonList.write(List.of(number, at, kind, who, subject, detail, before));
            try {
                return HexFormat.of().formatHex(
                        MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }
    }

    /** Goes through the lines, and remembers the first that is not as it was written. */
    private static final class Proving {

        private final Optional<LedgerHead> seen;
        private String before = "";
        private long last;
        private long broken;
        private boolean rewritten;

        Proving(Optional<LedgerHead> seen) {
            this.seen = seen;
        }

        void take(Row row) {
            Raw raw = new Raw(row.longNumber("number"), row.text("at"), row.text("kind"), row.text("who"),
                    row.text("subject"), row.text("detail"));
            String hash = row.text("hash");
            if (broken == 0 && (raw.number() != last + 1 || !hash.equals(raw.hash(before)))) {
                broken = last + 1;
            }
            rewritten |= seen.filter(head -> head.number() == raw.number() && !head.hash().equals(hash)).isPresent();
            before = hash;
            last = raw.number();
        }

        LedgerProof proof() {
            if (broken > 0) {
                return new LedgerProof(Finding.BROKEN, broken);
            }
            if (rewritten) {
                return new LedgerProof(Finding.REWRITTEN, 1);
            }
            return seen.filter(head -> head.number() > last).isPresent()
                    ? new LedgerProof(Finding.CUT, last + 1)
                    : LedgerProof.WHOLE;
        }
    }
}
