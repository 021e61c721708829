package org.mesaconsular.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mesaconsular.testing.LetterBox;

/** A colleague is invited by letter, chooses a password, forgets it and chooses another. */
class InvitationJourney extends DemonstrationJourney {
    private static final String ROSA = "rosa@pe.example.org";
    private static final String CHOSEN = "siete garzas lentas al alba";
    private static final String OTHER = "ocho nutrias veloces al ocaso";

    private final Inspection inspection = new Inspection();
    private final LetterBox box = SharedPortal.letters();

    @Override
    RunningPortal portalFor(Path data) {
        return SharedPortal.operated();
    }

    @Test
    void a_colleague_is_invited_chooses_a_password_forgets_it_and_chooses_another()
            throws IOException, InterruptedException {
        var peru = Person.signedIn(browser, portal, Reader.spanish(), "consul@pe.example.org")
                .goTo("administration");
        peru.openDialog("Nueva persona").type("Nombre", "Rosa Huamán").type("Correo electrónico", ROSA);
        peru.settle("Guardar").sees("aún no ha iniciado sesión");
        inspection.page(peru.page(), "people-invited");
        assertThat(peru.page().content()).doesNotContain("link#");

        var link = LetterBox.link(box.letter(ROSA));
        scan(link);
        var rosa = Door.follow(browser, Reader.spanish(), link).reads("Rosa Huamán");
        inspection.page(rosa.page(), "link-invitation");
        choose(rosa, CHOSEN);
        inspection.page(rosa.page(), "link-done");
        assertThat(rosa.page().url()).endsWith("/link");
        rosa.open("Ir a iniciar sesión").signIn(ROSA, CHOSEN);
        inspection.page(
                Door.follow(browser, Reader.spanish(), link)
                        .reads("Este enlace no se puede usar")
                        .page(),
                "link-unusable");

        var forgetful = Door.follow(browser, Reader.spanish(), portal.url("forgotten"));
        inspection.page(forgetful.page(), "forgotten");
        forgetful.type("Correo electrónico", ROSA).click("Enviarme el correo").reads("Si existe una cuenta");
        var reset = LetterBox.link(box.letters(ROSA, 2).getLast());
        choose(Door.follow(browser, Reader.spanish(), reset), OTHER)
                .open("Ir a iniciar sesión")
                .signIn(ROSA, OTHER);

        var token = link.substring(link.indexOf('#') + 1);
        assertThat(portal.log()).doesNotContain(token);
        inspection.verdict();
        assertThat(browser.complaints()).isEmpty();
    }

    /** Programs look at what letters link to before their readers do. */
    private static void scan(String link) throws IOException, InterruptedException {
        try (var scanner = HttpClient.newHttpClient()) {
            var answer = scanner.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("Rosa");
        }
    }

    private static Door choose(Door door, String password) {
        return door.type("Contraseña nueva", password)
                .type("Repita la contraseña nueva", password)
                .click("Guardar esta contraseña")
                .reads("Su contraseña quedó registrada");
    }
}
