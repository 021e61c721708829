package org.mesaconsular.security.internal.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.security.internal.secondfactor.SecondFactors.Proof;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.HouseWork;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.MovableClock;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SecondFactorsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final TotpSecret SECRET = new TotpSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    SecondFactorRows rows;

    @Autowired
    RecoveryCodes papers;

    @Autowired
    SecretVault vault;

    @Autowired
    HouseWork house;

    private AccountId account;
    private List<String> onPaper;

    @BeforeEach
    void enrol() {
        account = losAngeles.of(List.of("PE")).mission("PE").head().id();
        onPaper = at(NOON).enrol(account, SECRET, code(0)).orElseThrow();
    }

    @Test
    void a_code_works_once_and_none_before_it_works_after_it() {
        assertThat(at(NOON).prove(account, code(0))).isEmpty();
        assertThat(at(NOON).prove(account, code(1))).contains(Proof.TELEPHONE);
        assertThat(at(NOON).prove(account, code(1))).isEmpty();
        assertThat(at(NOON.plusSeconds(30)).prove(account, code(0))).isEmpty();
        assertThat(at(NOON.plusSeconds(30)).prove(account, code(2))).contains(Proof.TELEPHONE);
    }

    @Test
    @OnBothDatabases
    void of_eight_who_use_the_same_code_at_once_one_succeeds() throws InterruptedException {
        assertThat(simultaneously(code(1))).isEqualTo(1);
    }

    @Test
    @OnBothDatabases
    void of_eight_who_use_the_same_paper_at_once_one_succeeds() throws InterruptedException {
        assertThat(simultaneously(onPaper.getFirst())).isEqualTo(1);
    }

    @Test
    void each_code_on_paper_works_once_however_it_is_typed() {
        var first = onPaper.getFirst();

        assertThat(onPaper).hasSize(10).doesNotHaveDuplicates();
        assertThat(at(NOON).prove(account, first.toUpperCase(Locale.ROOT).replace('-', ' ')))
                .contains(Proof.PAPER);
        assertThat(at(NOON).prove(account, first)).isEmpty();
        assertThat(at(NOON).papersLeft(account)).isEqualTo(9);
        assertThat(at(NOON).prove(account, onPaper.getLast())).contains(Proof.PAPER);
    }

    @Test
    void renewed_codes_replace_those_before() {
        var renewed = at(NOON).renewPapers(account);

        assertThat(at(NOON).prove(account, onPaper.getFirst())).isEmpty();
        assertThat(at(NOON).prove(account, renewed.getFirst())).contains(Proof.PAPER);
    }

    @Test
    void somebody_else_s_codes_are_worth_nothing() {
        var other = losAngeles.of(List.of("PE")).mission("PE").head().id();
        at(NOON).enrol(other, TotpSecret.random(), "000000");

        assertThat(at(NOON).has(other)).isFalse();
        assertThat(at(NOON).prove(other, code(1))).isEmpty();
        assertThat(at(NOON).prove(other, onPaper.getFirst())).isEmpty();
    }

    @Test
    void who_has_a_second_factor_gets_no_other_one_by_signing_in() {
        var another = TotpSecret.random();

        var enrolled = at(NOON).enrol(account, another, codeOf(another, 1));

        assertThat(enrolled).isEmpty();
        assertThat(at(NOON).prove(account, code(1))).contains(Proof.TELEPHONE);
    }

    @Test
    void neither_secret_nor_codes_stand_in_the_database() {
        var stored = Viewers.as(
                new Viewer.House("test", null),
                () -> rows.findById(account.value())
                        .map(SecondFactorEntity::secret)
                        .orElseThrow());

        assertThat(stored).doesNotContain(SECRET.base32());
        assertThat(vault.unlock(stored)).isEqualTo(SECRET.bytes());
        assertThat(PaperCode.hash(account, onPaper.getFirst())).doesNotContain(onPaper.getFirst());
    }

    @Test
    void what_is_taken_away_opens_nothing() {
        at(NOON).remove(account);

        assertThat(at(NOON).has(account)).isFalse();
        assertThat(at(NOON).prove(account, code(1))).isEmpty();
        assertThat(at(NOON).prove(account, onPaper.getFirst())).isEmpty();
    }

    private int simultaneously(String code) throws InterruptedException {
        var start = new CountDownLatch(1);
        var succeeded = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 8)
                    .forEach(number -> people.submit(() -> {
                        start.await();
                        at(NOON).prove(account, code).ifPresent(proof -> succeeded.incrementAndGet());
                        return null;
                    }));
            start.countDown();
        }
        return succeeded.get();
    }

    private String code(int stepsLater) {
        return codeOf(SECRET, stepsLater);
    }

    private static String codeOf(TotpSecret secret, int stepsLater) {
        return new OneTimeCodes(MovableClock.MACHINE).code(secret.bytes(), NOON.getEpochSecond() / 30 + stepsLater);
    }

    private SecondFactors at(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new SecondFactors(rows, papers, new OneTimeCodes(clock), vault, clock, house);
    }
}
