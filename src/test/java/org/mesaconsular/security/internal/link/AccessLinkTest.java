package org.mesaconsular.security.internal.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.security.LinkKind;
import org.mesaconsular.security.LinkUnusable;
import org.mesaconsular.shared.AccountId;

class AccessLinkTest {

    private static final Instant MADE = Instant.parse("2026-11-21T21:00:00Z");

    @ParameterizedTest
    @CsvSource({"PT0S, true", "PT23H59M59.999S, true", "PT24H, false", "P8D, false"})
    void a_link_can_be_used_for_less_than_a_day(Duration age, boolean usable) {
        assertThat(link(LinkToken.random()).usable(MADE.plus(age))).isEqualTo(usable);
    }

    @Test
    void a_link_is_used_once() {
        var link = link(LinkToken.random());
        link.use(MADE);

        assertThat(link.usable(MADE)).isFalse();
        assertThatThrownBy(() -> link.use(MADE)).isInstanceOf(LinkUnusable.class);
    }

    @Test
    void a_withdrawn_link_opens_nothing() {
        var link = link(LinkToken.random());
        link.withdraw(MADE);

        assertThatThrownBy(() -> link.use(MADE)).isInstanceOf(LinkUnusable.class);
    }

    @Test
    void tokens_never_repeat_need_no_escaping_and_are_not_printed() {
        var tokens = new HashSet<LinkToken>();
        IntStream.range(0, 1_000).forEach(each -> tokens.add(LinkToken.random()));

        assertThat(tokens).hasSize(1_000).allSatisfy(token -> {
            assertThat(token.value()).matches("[A-Za-z0-9_-]{43}");
            assertThat(token.hash()).matches("[0-9a-f]{64}").doesNotContain(token.value());
            assertThat(token.toString()).doesNotContain(token.value());
        });
    }

    @Test
    void the_hash_is_plain_sha_256() {
        assertThat(new LinkToken("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static AccessLink link(LinkToken token) {
        return new AccessLink(LinkKind.INVITATION, AccountId.random(), token, null, MADE);
    }
}
