package org.mesaconsular.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who may no longer be in is out within five seconds: of open pages, of push and of downloads. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SessionsJourney extends DemonstrationJourney {

    private static final Logger LOG = LoggerFactory.getLogger(SessionsJourney.class);
    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final String ADMINISTRATOR = "admin@example.org";
    /** Of Guatemala, as whom nobody else comes: the account is disabled in the end. */
    private static final String CONSUL_GENERAL = "consul@gt.example.org";

    private static final String CONSUL = "Rodrigo Chávez";
    private static final String DELEGATE = "delegate@gt.example.org";
    private static final Pattern SIGN_IN_PAGE = Pattern.compile("/login\\?ended=");

    @Test
    @Order(1)
    void the_page_of_one_s_sign_ins_is_accessible_and_marks_this_browser() {
        var here = signedIn(CONSUL_GENERAL);
        var there = signedIn(CONSUL_GENERAL);

        here.goTo("account/sessions").sees("Este navegador");

        assertThat(here.page().locator(".sign-in-row")).hasCount(2);
        var inspection = new Inspection();
        inspection.page(here.page(), "sessions");
        inspection.verdict();
        there.leave();
        here.leave();
    }

    @Test
    @Order(1)
    void a_page_whose_cookie_is_gone_leads_to_the_sign_in_page_which_says_so() {
        var peru = signedIn("delegate@pe.example.org").goTo("meetings");
        peru.page().context().clearCookies();

        peru.page().locator(".side-nav a[href='actions']").click();

        peru.page().waitForURL("**/login?gone");
        peru.sees("Su sesión terminó. Inicie sesión de nuevo.");
        peru.leave();
    }

    @Test
    @Order(2)
    void signing_out_everywhere_else_closes_the_other_browser_its_push_and_its_requests() {
        var here = signedIn(CONSUL_GENERAL).goTo("account/sessions");
        var there = signedIn(CONSUL_GENERAL).goTo("meetings");
        var staying = signedIn(CONSUL_GENERAL);
        var push = pushOf(staying.goTo("meetings").page());
        here.goTo("account/sessions");

        here.openDialog("Cerrar todas las demás sesiones…").type("Contraseña actual", Person.PASSWORD);
        var since = System.nanoTime();
        here.settle("Cerrar todas las demás sesiones");
        isOut(there, since, "sign-out elsewhere");
        isClosed(staying, push, since);

        there.sees("Su sesión se cerró aquí desde otro navegador.");
        Axe.check(there.page());
        // the sign-in page has a push channel of its own, which carries nothing of the page before
        assertThat(request(there, "VAADIN/push?v-r=push&X-Atmosphere-Transport=long-polling")
                        .text())
                .doesNotContain("meeting", "Reuni");
        assertThat(request(there, "meetings").url()).endsWith("/login");
        here.goTo("meetings").sees("Reuniones");
        staying.leave();
        there.leave();
        here.leave();
    }

    @Test
    @Order(3)
    void a_new_password_ends_the_person_s_other_sign_ins() {
        var here = signedIn(DELEGATE).goTo("password");
        var there = signedIn(DELEGATE).goTo("meetings");

        here.page().getByLabel("Contraseña actual").fill(Person.PASSWORD);
        here.page()
                .getByLabel("Contraseña nueva", new Page.GetByLabelOptions().setExact(true))
                .fill("another long password");
        here.page().getByLabel("Repita la contraseña nueva").fill("another long password");
        var since = System.nanoTime();
        here.click("Cambiar la contraseña");
        isOut(there, since, "password replaced");

        there.sees("su contraseña fue reemplazada");
        here.goTo("meetings").sees("Reuniones");
        there.leave();
        here.leave();
    }

    @Test
    @Order(4)
    void whoever_loses_the_administration_loses_its_pages() {
        var administrator = openTheMission();
        entrust(administrator, true);
        var manager = signedIn(CONSUL_GENERAL).goTo(administrator.address());
        var people = manager.page().locator(".account-row");
        assertThat(people.first()).isVisible();

        var since = entrust(administrator, false);
        assertThat(people).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PROMISED.toMillis()));
        report("administrator role removed", since);

        Browser.settle(manager.page());
        assertThat(manager.page().locator("a[href^='administration']")).hasCount(0);
        manager.leave();
        administrator.leave();
    }

    @Test
    @Order(5)
    void whoever_is_disabled_is_out() {
        var administrator = openTheMission();
        var consul = signedIn(CONSUL_GENERAL).goTo("audit");
        var export = consul.page().locator("a.export").getAttribute("href");
        assertThat(request(consul, export).text()).startsWith("\uFEFF\"TLP:AMBER+STRICT\"");
        var staying = signedIn(CONSUL_GENERAL);
        var push = pushOf(staying.goTo("meetings").page());

        administrator.openDialog("Disable · " + CONSUL);
        var since = System.nanoTime();
        administrator.inDialog("Disable");
        isOut(consul, since, "account disabled");
        isClosed(staying, push, since);

        consul.sees("su cuenta fue desactivada");
        assertThat(answer(consul, export)).isEqualTo(answer(consul, export.replaceFirst("[0-9a-f]{8}-", "00000000-")));
        staying.leave();
        consul.leave();
        administrator.leave();
    }

    private Person openTheMission() {
        var administrator = signedIn(ADMINISTRATOR).goTo("administration");
        administrator
                .page()
                .locator("main a[href^='administration/parties/']")
                .filter(new Locator.FilterOptions().setHasText("Guatemala"))
                .first()
                .click();
        administrator.page().waitForURL("**/administration/parties/*");
        Browser.settle(administrator.page());
        return administrator;
    }

    /** Makes the Consul General an administrator of the mission, or takes that away; answers when it was done. */
    private static long entrust(Person administrator, boolean entrusted) {
        administrator.openDialog("Edit · " + CONSUL);
        administrator.field("Manages the people of this party").setChecked(entrusted);
        var since = System.nanoTime();
        administrator.settle("Save");
        return since;
    }

    private static APIResponse request(Person person, String path) {
        var address = person.page().url().replaceFirst("^(https?://[^/]+/).*$", "$1") + path;
        return person.page().request().get(address, RequestOptions.create().setHeader("Accept", "text/html"));
    }

    /** Status and words of an answer; every error has a reference of its own. */
    private static String answer(Person person, String path) {
        var answer = request(person, path);
        assertThat(answer.text()).doesNotContain("TLP:");
        return answer.status() + answer.url().replace(path, "") + answer.text().replaceAll("[0-9a-f]{8}", "");
    }

    private static void isOut(Person person, long since, String what) {
        person.page()
                .waitForURL(
                        SIGN_IN_PAGE,
                        new Page.WaitForURLOptions()
                                .setWaitUntil(WaitUntilState.COMMIT)
                                .setTimeout(PROMISED.toMillis()));
        report(what, since);
        Browser.settle(person.page());
    }

    private static void report(String what, long since) {
        var took = Duration.ofNanos(System.nanoTime() - since);
        LOG.info("{}: {} ms", what, took.toMillis());
        assertThat(took).as(what).isLessThan(PROMISED);
    }

    /** The push connection of a page, which from now on stays where it is: only the portal can close it. */
    private static WebSocket pushOf(Page page) {
        var push = page.waitForWebSocket(page::reload);
        Browser.settle(page);
        // as if the browser had been told to stop loading; any other fault would lead to a page of its own
        page.route("**/login*", leaving -> leaving.abort("aborted"));
        return push;
    }

    private static void isClosed(Person person, WebSocket push, long since) {
        person.page()
                .waitForCondition(push::isClosed, new Page.WaitForConditionOptions().setTimeout(PROMISED.toMillis()));
        report("push closed", since);
    }
}
