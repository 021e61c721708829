package org.mesaconsular.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.directory.AccountAccess;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.LinkDelivery;
import org.mesaconsular.directory.LostSecondFactors;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.testing.Administrators;
import org.mesaconsular.testing.LetterBox;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.MovableClock;
import org.mesaconsular.testing.Newcomers;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Telephones;
import org.mesaconsular.testing.WithLetters;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters as a mail server takes them. */
@ServiceTest
class LettersTest implements WithLetters {

    private static final String CHOSEN = "seven slow herons at dawn";

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Administrators administrators;

    @Autowired
    Newcomers newcomers;

    @Autowired
    MovableClock clock;

    @Autowired
    AccountAccess access;

    @Autowired
    LostSecondFactors lost;

    @Autowired
    Telephones telephones;

    @Autowired
    ChosenPasswordService links;

    @Autowired
    ForgottenPasswordService forgotten;

    @Autowired
    PeopleService people;

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | Your invitation to Mesa Consular        | has opened an account for you
            ES | Su invitación a Mesa Consular           | abrió una cuenta para usted
            PT | Seu convite para a Mesa Consular        | abriu uma conta
            FR | Votre invitation à Mesa Consular        | a ouvert pour vous un compte
            """)
    void an_invitation_speaks_the_language_of_the_person(InterfaceLanguage language, String subject, String words)
            throws Exception {
        var peru = losAngeles.peru().party();
        var rosa = newcomers.of(peru, "Rosa Huamán", language);

        var delivery = offer(peru, rosa);
        var letter = BOX.letter(rosa.email());

        assertThat(delivery).isEqualTo(new LinkDelivery.Mailed(rosa.email()));
        assertThat(letter.getSubject()).isEqualTo(subject);
        assertThat(letter.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(letter.getContentLanguage())
                .containsExactly(language.locale().getLanguage());
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("mesa-consular@mesa.example.org");
        assertThat(LetterBox.text(letter)).contains("Rosa Huamán", "manager", "Mission PE", words);
        assertThat(LetterBox.text(letter)).doesNotContain("{").doesNotContain("!" + language.locale());
    }

    @ParameterizedTest
    @EnumSource(InterfaceLanguage.class)
    void a_reset_speaks_the_language_of_the_person(InterfaceLanguage language) throws Exception {
        var peru = losAngeles.peru().party();
        var rosa = newcomers.of(peru, "Rosa Huamán", language);
        offer(peru, rosa);
        links.choose(token(BOX.letter(rosa.email())), CHOSEN, "");

        offer(peru, rosa);
        var letter = BOX.letters(rosa.email(), 2).getLast();

        assertThat(letter.getSubject())
                .contains("Mesa Consular")
                .doesNotContain("nvit")
                .doesNotContain("onvite");
        assertThat(LetterBox.text(letter)).contains("Rosa Huamán").doesNotContain("{");
        assertThat(links.look(token(letter)).orElseThrow().kind()).isEqualTo(LinkKind.RESET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | Your second factor on Mesa Consular was removed       | has removed
            ES | Se retiró su segundo factor en Mesa Consular          | retiró el segundo factor
            PT | Seu segundo fator na Mesa Consular foi retirado       | retirou o segundo fator
            FR | Votre second facteur sur Mesa Consular a été retiré   | a retiré le second facteur
            """)
    void whose_second_factor_was_taken_away_learns_by_whom(InterfaceLanguage language, String subject, String words)
            throws Exception {
        var peru = losAngeles.peru().party();
        var rosa = newcomers.of(peru, "Rosa Huamán", language);
        telephones.enrol(rosa);

        LosAngeles.run(administrators.of(peru), () -> lost.remove(rosa.id()));
        var letter = BOX.letters(rosa.email(), 2).getFirst();

        assertThat(letter.getSubject()).isEqualTo(subject);
        assertThat(LetterBox.text(letter))
                .contains("Rosa Huamán", "manager", words)
                .doesNotContain("{");
        assertThat(LetterBox.link(BOX.letters(rosa.email(), 2).getLast()))
                .startsWith("https://mesa.example.org/portal/link#");
    }

    @Test
    void the_link_in_a_letter_begins_with_the_address_that_the_operator_set_and_works() {
        var peru = losAngeles.peru().party();
        var rosa = newcomers.of(peru);
        offer(peru, rosa);

        var link = LetterBox.link(BOX.letter(rosa.email()));

        assertThat(link).matches("https://mesa\\.example\\.org/portal/link#[\\w-]{43}");
        links.choose(Newcomers.token(link), CHOSEN, "");
        assertThat(links.look(Newcomers.token(link))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana\r\nBcc: thief@example.org\r\n\r\nOpen https://evil.example.org",
                "Ana\u2028Subject: other",
                "𝒜na 🦜 Quispe",
                "مريم الخوري",
                "\u202Eana\u202C",
                "{0} {3} '{' it''s"
            })
    void a_name_stays_a_name_in_one_line_of_the_text(String name) throws Exception {
        var peru = losAngeles.peru().party();
        var ana = newcomers.of(peru, name, InterfaceLanguage.ES);

        offer(peru, ana);
        var letter = BOX.letter(ana.email());

        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getSubject()).isEqualTo("Su invitación a Mesa Consular");
        assertThat(LetterBox.text(letter).lines().findFirst().orElseThrow())
                .contains(name.replaceAll("[\\r\\n\\u2028]+", " "));
        assertThat(LetterBox.link(letter)).startsWith(LetterBox.PORTAL);
    }

    @Test
    void whoever_forgot_the_password_gets_a_letter_and_nobody_else_does() throws Exception {
        var peru = losAngeles.peru().party();
        var rosa = withPassword(peru);
        var disabled = withPassword(peru);
        LosAngeles.run(administrators.of(peru), () -> people.disable(disabled.id()));

        forgotten.ask("nobody." + rosa.email());
        forgotten.ask(disabled.email());
        forgotten.ask("\r\nBcc: " + rosa.email());
        forgotten.ask("x".repeat(100_000));
        forgotten.ask("  " + rosa.email().toUpperCase(Locale.ROOT) + " ");

        assertThat(links.look(token(BOX.letters(rosa.email(), 2).getLast()))
                        .orElseThrow()
                        .kind())
                .isEqualTo(LinkKind.RESET);
        assertThat(BOX.letters(disabled.email(), 1)).hasSize(1);
        assertThat(BOX.letters("nobody." + rosa.email(), 0)).isEmpty();
    }

    @Test
    void an_account_gets_at_most_three_such_letters_an_hour() {
        var peru = losAngeles.peru().party();
        var rosa = withPassword(peru);
        var later = withPassword(peru);

        for (var time = 0; time < 6; time++) {
            forgotten.ask(rosa.email());
        }
        // one at a time is answered: when this letter is there, the others have been decided on
        forgotten.ask(later.email());
        BOX.letters(later.email(), 2);
        assertThat(BOX.letters(rosa.email(), 0)).hasSize(1 + ResetLetterService.LETTERS);
        clock.advance(Duration.ofHours(1).plusSeconds(1));
        forgotten.ask(rosa.email());

        assertThat(BOX.letters(rosa.email(), 2 + ResetLetterService.LETTERS)).hasSize(2 + ResetLetterService.LETTERS);
    }

    private Person withPassword(Party party) {
        var person = newcomers.of(party);
        offer(party, person);
        links.choose(token(BOX.letter(person.email())), CHOSEN, "");
        return person;
    }

    private LinkDelivery offer(Party party, Person person) {
        return LosAngeles.as(administrators.of(party), () -> access.offer(person.id()));
    }

    private static String token(MimeMessage letter) {
        return Newcomers.token(LetterBox.link(letter));
    }
}
