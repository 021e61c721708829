package org.mesaconsular.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.audit.AuditOutcome;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.testing.ForeignText;

class AuditAddressTest {

    private static final List<String> NAMES = List.of("person", "kind", "outcome", "from", "until", "before");

    @Test
    void what_the_address_says_is_what_the_page_is_narrowed_to() {
        var address = AuditAddress.of(QueryParameters.fromString(
                "person=11111111-2222-4333-8444-555555555555&kind=PartyEntity&outcome=CHANGED"
                        + "&from=2026-11-01&until=2026-11-28&before=77"));

        assertThat(address)
                .isEqualTo(new AuditAddress(
                        new AccountId(UUID.fromString("11111111-2222-4333-8444-555555555555")),
                        "PartyEntity",
                        AuditOutcome.CHANGED,
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 28),
                        77L));
    }

    @ParameterizedTest
    @CsvSource({
        "from, +999999999-12-31",
        "until, +999999999-12-31",
        "from, 2026-02-30",
        "kind, %00",
        "kind, PartyEntity'--",
        "outcome, DROPPED",
        "before, 99999999999999999999",
        "before, -1",
        "person, 1-1-1-1-1"
    })
    void what_the_address_says_amiss_is_left_out(String name, String value) {
        var address = AuditAddress.of(QueryParameters.fromString(name + "=" + value));

        assertThat(address).isEqualTo(AuditAddress.EVERYTHING);
    }

    /** A property: any address leads to a page, and what was understood is understood again. */
    @Test
    void whatever_stands_in_the_address_is_understood_or_left_out() {
        var texts = ForeignText.several(8, 3_000).iterator();

        while (texts.hasNext()) {
            var foreign = some(texts);

            var address = AuditAddress.of(QueryParameters.simple(foreign));

            assertThatCode(() -> address.filter(ZoneId.of("Pacific/Kiritimati")))
                    .as("%s", foreign)
                    .doesNotThrowAnyException();
            assertThat(AuditAddress.of(new Location(address.path()).getQueryParameters()))
                    .as("%s", foreign)
                    .isEqualTo(address);
        }
    }

    private static Map<String, String> some(Iterator<String> texts) {
        var parameters = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> {
            if (texts.hasNext()) {
                parameters.put(name, texts.next());
            }
        });
        return parameters;
    }
}
