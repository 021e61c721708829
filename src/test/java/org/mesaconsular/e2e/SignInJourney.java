package org.mesaconsular.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mesaconsular.testing.Telephones.Telephone;

/** Signing in with and without a second factor, as people at a browser do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInJourney {

    private static final Pattern CODE_PAGE = Pattern.compile(".*/login/code.*");
    private static final Pattern INSIDE = Pattern.compile("^((?!login).)*$");

    private RunningPortal portal;
    private Browser browser;

    @BeforeAll
    void openThePortal(@TempDir Path data) {
        portal = RunningPortal.onH2(data).demo().start();
        browser = Browser.launch();
    }

    @AfterAll
    void closeThePortal() {
        browser.close();
        portal.close();
    }

    @Test
    void a_second_factor_is_set_up_used_replaced_by_paper_and_turned_off() {
        var inspection = new Inspection();
        var address = "delegate@pe.example.org";
        var peru = Person.signedIn(browser, portal, Reader.spanish(), address).goTo("account");
        inspection.page(peru.page(), "account");

        var telephone = openSetUp(peru);
        inspection.opened(peru.page(), "account-set-up");
        confirm(peru, telephone);
        var papers = peru.dialog().locator(".recovery-list code");
        assertThat(papers).hasCount(10);
        var paper = papers.first().innerText();
        inspection.opened(peru.page(), "account-recovery-codes");
        peru.inDialog("Ya los anoté").hasNoDialog();
        inspection.page(peru.page(), "account-with-second-factor");

        var again = password(address);
        inspection.page(again, "sign-in-code");
        typeCode(again, telephone.wrongCode());
        assertThat(again).hasURL(Pattern.compile(".*/login/code\\?error.*"));
        Browser.settle(again);
        inspection.page(again, "sign-in-code-refused");
        typeCode(again, telephone.freshCode());
        again.waitForURL(INSIDE);

        var withoutTelephone = password(address);
        withoutTelephone.getByText("Usar un código de recuperación").click();
        Browser.settle(withoutTelephone);
        inspection.page(withoutTelephone, "sign-in-recovery-code");
        typeCode(withoutTelephone, paper);
        withoutTelephone.waitForURL(INSIDE);

        peru.goTo("account").sees("Quedan 9 de 10");
        peru.openDialog("Desactivar…").type("Contraseña actual", Person.PASSWORD);
        peru.settle("Desactivar el segundo factor").sees("Configurar…");
        inspection.verdict();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoever_must_have_a_second_factor_sets_it_up_before_getting_in() {
        var inspection = new Inspection();
        requireSecondFactors(true);

        var delegate = password("delegate@cl.example.org");
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
        var delegate =
                Person.signedIn(browser, portal, Reader.spanish(), address).goTo("account");
        confirm(delegate, openSetUp(delegate));
        delegate.inDialog("Ya los anoté").hasNoDialog();

        var administrator = Person.signedIn(browser, portal, Reader.spanish(), "consul@mx.example.org")
                .goTo("administration");
        inspection.page(administrator.page(), "people-with-second-factor");
        administrator
                .page()
                .locator("vaadin-button[aria-label^='Segundo factor perdido']")
                .click();
        assertThat(administrator.dialog().getByText("se cierran todas las sesiones"))
                .isVisible();
        inspection.opened(administrator.page(), "lost-second-factor");
        administrator.settle("Retirarlo").leave();

        delegate.page().waitForURL("**/login?ended=SECOND_FACTOR_LOST");
        Browser.settle(delegate.page());
        inspection.page(delegate.page(), "sign-in-factor-lost");
        var anew = password(address);
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
        var administrator = Person.signedIn(browser, portal, Reader.english(), "admin@example.org")
                .goTo("administration");
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

    private Page password(String address) {
        var page = browser.open(Reader.spanish(), portal.url("login"));
        page.fill("input[name=username]", address);
        page.fill("input[name=password]", Person.PASSWORD);
        page.press("input[name=password]", "Enter");
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
