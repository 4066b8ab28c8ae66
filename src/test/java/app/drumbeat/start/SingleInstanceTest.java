package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {

    @TempDir
    private Path folder;

    @Test
    void theSecondStartHandsOverAndTheFirstIsTold() throws Exception {
        BlockingQueue<List<String>> heard = new LinkedBlockingQueue<>();
        try (SingleInstance first = SingleInstance.claim(folder).orElseThrow()) {
            first.onCalled(heard::add);

            assertThat(SingleInstance.claim(folder)).isEmpty();
            assertThat(SingleInstance.handOver(folder, List.of("a plan.xlsx", "Ärzte 💙.csv"))).isTrue();
            assertThat(heard.poll(5, TimeUnit.SECONDS)).containsExactly("a plan.xlsx", "Ärzte 💙.csv");
            assertThat(SingleInstance.handOver(folder, List.of())).isTrue();
            assertThat(heard.poll(5, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void whoComesAfterTheFirstHasEndedIsTheOne() throws Exception {
        SingleInstance.claim(folder).orElseThrow().close();

        try (SingleInstance next = SingleInstance.claim(folder).orElseThrow()) {
            assertThat(SingleInstance.claim(folder)).isEmpty();
        }
    }

    @Test
    void whoCallsBeforeTheWindowIsThereIsHeardAndToldLater() throws Exception {
        BlockingQueue<List<String>> heard = new LinkedBlockingQueue<>();
        try (SingleInstance first = SingleInstance.claim(folder).orElseThrow()) {
            assertThat(SingleInstance.handOver(folder, List.of("early.xlsx"))).isTrue();

            first.onCalled(heard::add);

            assertThat(heard.poll(5, TimeUnit.SECONDS)).containsExactly("early.xlsx");
        }
    }

    @Test
    void tryingAgainInTheSameProcessLeavesTheLockAsItIs() throws Exception {
        try (SingleInstance first = SingleInstance.claim(folder).orElseThrow()) {
            first.onCalled(arguments -> {});
            assertThat(SingleInstance.claim(folder)).isEmpty();

            assertThat(claimant().getInputStream().read()).isEqualTo('l');
        }
        Process next = claimant();
        assertThat(next.getInputStream().read()).isEqualTo('w');
        next.destroyForcibly().waitFor();
    }

    @Test
    void theLockIsTheUsersAlone() throws Exception {
        SingleInstance.claim(folder).orElseThrow().close();

        assertThat(Files.getPosixFilePermissions(folder.resolve("instance.lock")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void nobodyHearsWhereNobodyIs() {
        assertThat(SingleInstance.handOver(folder, List.of("plan.csv"))).isFalse();
    }

    @Test
    void ofProcessesThatStartTogetherExactlyOneWinsAndAKilledOneLeavesThePlaceFree() throws Exception {
        for (int round = 0; round < 2; round++) {
            List<Process> starts = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                starts.add(claimant());
            }
            List<Process> winners = new ArrayList<>();
            for (Process start : starts) {
                int answer = start.getInputStream().read();
                if (answer == 'w') {
                    winners.add(start);
                } else {
                    assertThat(start.waitFor()).isZero();
                }
            }
            assertThat(winners).hasSize(1);
            winners.getFirst().destroyForcibly().waitFor();
        }
    }

    private Process claimant() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Claimant.class.getName(),
                folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Claims the folder of its argument, says {@code w} and stays when it is the one, says {@code l} and ends when not. */
    static final class Claimant {

        private Claimant() {}

        public static void main(String[] arguments) throws Exception {
            boolean won = SingleInstance.claim(Path.of(arguments[0])).isPresent();
            System.out.write(won ? 'w' : 'l');
            System.out.flush();
            if (won) {
                Thread.sleep(60_000);
            }
        }
    }
}
