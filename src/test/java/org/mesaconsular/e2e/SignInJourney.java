package org.mesaconsular.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mesaconsular.testing.Telephones.Telephone;

/** Signing in with and without a second factor, as people at a browser do. */
class SignInJourney extends DemonstrationJourney {

    private static final String CHOSEN = "otra contraseña larga de prueba";
    private static final Pattern CODE_PAGE = Pattern.compile(".*/login/code.*");
    private static final Pattern INSIDE = Pattern.compile("^((?!login).)*$");

    @Test
    void a_second_factor_is_set_up_used_replaced_by_paper_and_turned_off() {
        var inspection = new Inspection();
        var address = "delegate@pe.example.org";
        var peru = signedIn(address).goTo("account");
        inspection.page(peru.page(), "account");

        var telephone = openSetUp(peru);
        inspection.opened(peru.page(), "account-set-up");
        confirm(peru, telephone);
        var papers = peru.dialog().locator(".recovery-list code");
        assertThat(papers).hasCount(10);
        var paper = papers.first().innerText();
        var another = papers.nth(1).innerText();
        inspection.opened(peru.page(), "account-recovery-codes");
        peru.inDialog("Ya los anoté").hasNoDialog();
        inspection.page(peru.page(), "account-with-second-factor");

        var again = password(address, Person.PASSWORD);
        inspection.page(again, "sign-in-code");
        typeCode(again, telephone.wrongCode());
        assertThat(again).hasURL(Pattern.compile(".*/login/code\\?error.*"));
        Browser.settle(again);
        inspection.page(again, "sign-in-code-refused");
        typeCode(again, telephone.freshCode());
        again.waitForURL(INSIDE);

        var withoutTelephone = password(address, Person.PASSWORD);
        withoutTelephone.getByText("Usar un código de recuperación").click();
        Browser.settle(withoutTelephone);
        inspection.page(withoutTelephone, "sign-in-recovery-code");
        typeCode(withoutTelephone, paper);
        withoutTelephone.waitForURL(INSIDE);

        peru.goTo("account").sees("Quedan 9 de 10");
        peru.openDialog("Desactivar…")
                .type("Contraseña actual", Person.PASSWORD)
                .type("Código de su segundo factor", another);
        peru.settle("Desactivar el segundo factor").sees("Configurar…");
        inspection.verdict();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoever_must_have_a_second_factor_sets_it_up_before_getting_in() {
        var inspection = new Inspection();
        requireSecondFactors(true);

        var delegate = password("delegate@cl.example.org", Person.PASSWORD);
        inspection.page(delegate, "sign-in-set-up");
        var telephone = new Telephone(key(delegate.locator("main")), List.of());
        delegate.navigate(portal.url("meetings"));
        delegate.waitForURL("**/login");
        delegate.navigate(portal.url("login/code"));
        Browser.settle(delegate);
        typeCode(delegate, telephone.code(Clock.systemUTC().instant()));

        delegate.waitForURL("**/account");
        Browser.settle(delegate);
        assertThat(delegate.locator(".recovery-list code")).hasCount(10);
        inspection.opened(delegate, "sign-in-set-up-codes");
        delegate.reload();
        Browser.settle(delegate);
        assertThat(delegate.locator(".recovery-list code")).hasCount(0);
        requireSecondFactors(false);
        inspection.verdict();
    }

    @Test
    void whoever_lost_telephone_and_paper_is_helped_by_the_administrator_and_sets_up_a_new_one() {
        var inspection = new Inspection();
        var address = "delegate@mx.example.org";
        var delegate = signedIn(address).goTo("account");
        confirm(delegate, openSetUp(delegate));
        delegate.inDialog("Ya los anoté").hasNoDialog();

        var administrator = signedIn("consul@mx.example.org").goTo("administration");
        inspection.page(administrator.page(), "people-with-second-factor");
        administrator
                .page()
                .locator("vaadin-button[aria-label^='Segundo factor perdido']")
                .click();
        assertThat(administrator.dialog().getByText("se cierran todas las sesiones"))
                .isVisible();
        inspection.opened(administrator.page(), "lost-second-factor");
        administrator.inDialog("Retirarlo");
        var link = administrator.field("Enlace para " + address).inputValue();
        inspection.opened(administrator.page(), "link-after-lost-factor");
        administrator.settle("Lo he anotado").leave();

        delegate.page().waitForURL("**/login?ended=SECOND_FACTOR_LOST");
        Browser.settle(delegate.page());
        inspection.page(delegate.page(), "sign-in-factor-lost");
        var before = browser.open(Reader.spanish(), portal.url("login"));
        new Door(before).tryToSignIn(address, Person.PASSWORD).reads("Elija una nueva con el enlace");
        inspection.page(before, "sign-in-link-owed");

        Door.follow(browser, Reader.spanish(), link)
                .type("Contraseña nueva", CHOSEN)
                .type("Repita la contraseña nueva", CHOSEN)
                .click("Guardar esta contraseña")
                .reads("Su contraseña quedó registrada");
        var anew = password(address, CHOSEN);
        var telephone = new Telephone(key(anew.locator("main")), List.of());
        typeCode(anew, telephone.code(Clock.systemUTC().instant()));
        anew.waitForURL("**/account");
        inspection.verdict();
    }

    @Test
    void whoever_comes_too_late_for_the_code_reads_why() {
        var inspection = new Inspection();

        var late = browser.open(Reader.spanish(), portal.url("login?late"));
        Browser.settle(late);

        assertThat(late.getByText("Pasó demasiado tiempo")).isVisible();
        inspection.page(late, "sign-in-late");
        inspection.verdict();
    }

    private static Telephone openSetUp(Person person) {
        person.openDialog("Configurar…");
        return new Telephone(key(person.dialog()), List.of());
    }

    private static void confirm(Person person, Telephone telephone) {
        person.type(
                "Código que muestra ahora la aplicación",
                telephone.code(Clock.systemUTC().instant()));
        person.type("Contraseña actual", Person.PASSWORD).inDialog("Confirmar");
    }

    private void requireSecondFactors(boolean required) {
        var administrator = signedIn(Reader.english(), "admin@example.org").goTo("administration");
        administrator
                .page()
                .locator("main a[href^='administration/workspaces/']")
                .first()
                .click();
        administrator.page().waitForURL("**/administration/workspaces/*");
        Browser.settle(administrator.page());
        administrator.openDialog("Edit workspace");
        administrator.field("Everybody signs in with a second factor").setChecked(required);
        administrator.settle("Save").leave();
    }

    private Page password(String address, String password) {
        var page = browser.open(Reader.spanish(), portal.url("login"));
        new Door(page).tryToSignIn(address, password);
        page.waitForURL(CODE_PAGE);
        Browser.settle(page);
        return page;
    }

    private static void typeCode(Page page, String code) {
        page.fill("input[name=code]", code);
        page.press("input[name=code]", "Enter");
        page.waitForLoadState();
    }

    private static String key(Locator where) {
        return where.locator(".enrolment-key").innerText().replaceAll("\\s", "");
    }
}
