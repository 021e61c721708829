package org.mesaconsular.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;

/**
 * Somebody at a browser: goes to pages, reads, clicks and types. What is said is waited for; in an open dialog only the
 * dialog is read and written.
 */
final class Person {
    /** The one password of the demonstration. */
    static final String PASSWORD = "mesa-consular-demo";

    /**
     * How soon a change has to be on every open page. The portal promises two seconds; machines that make tests are slower than
     * those that serve people, and do other things meanwhile, so the journeys wait longer and tell how long it took.
     */
    private static final Duration PROMISED = Duration.ofSeconds(5);

    private final RunningPortal portal;
    private final Page page;

    private Person(RunningPortal portal, Page page) {
        this.portal = portal;
        this.page = page;
    }

    /** A person with a browser of their own who has not signed in. */
    static Person stranger(Browser browser, RunningPortal portal, Reader reader) {
        return new Person(portal, browser.open(reader));
    }

    /**
     * A person with a browser of their own, signed in, who has not opened a page yet. What the sign-in page does is for the
     * journeys that are about it; all others only need its cookie.
     */
    static Person signedIn(Browser browser, RunningPortal portal, Reader reader, String email) {
        return stranger(browser, portal, reader).signIn(email);
    }

    private Person signIn(String email) {
        var form = FormData.create().set("username", email).set("password", PASSWORD);
        var answer = page.context()
                .request()
                .post(portal.url("login"), RequestOptions.create().setForm(form).setMaxRedirects(0));
        if (answer.headers().getOrDefault("location", "login").contains("login")) {
            throw new IllegalStateException(email + " could not sign in: " + answer.status() + " " + answer.headers());
        }
        return this;
    }

    /** Closes the browser. */
    void leave() {
        page.context().close();
    }

    Page page() {
        return page;
    }

    /** Types an address, relative to the portal's root. */
    Person goTo(String path) {
        page.navigate(portal.url(path));
        Browser.settle(page);
        return this;
    }

    /** Follows the first link with these words, from a list to a page with the same words as its title. */
    Person open(String title) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true))
                .first()
                .click();
        assertThat(heading()).hasText(title);
        Browser.settle(page);
        return this;
    }

    /** Follows the first link of the page to an address that begins like this. */
    Person openFirst(String beginning) {
        page.locator("main a[href^='" + beginning + "']").first().click();
        page.waitForURL("**/" + beginning + "*");
        Browser.settle(page);
        return this;
    }

    /** The address of the page, to be given to somebody else. */
    String address() {
        return page.url().replaceFirst("^https?://[^/]+/", "");
    }

    Locator heading() {
        return page.locator("h1");
    }

    /** The dialog on top. */
    Locator dialog() {
        return page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]")
                .last();
    }

    /** A button by all its words. */
    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A row of a list or table in which these words stand. */
    Locator row(String words) {
        return page.locator("main li, main tr").filter(new FilterOptions().setHasText(words));
    }

    /** A region of the page by its heading or label. */
    Locator section(String heading) {
        return page.locator("main section, main .sheet")
                .filter(new FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(heading).setExact(true))));
    }

    Person click(String button) {
        button(button).first().click();
        return this;
    }

    /** Clicks a button that opens a dialog, and waits for it. */
    Person openDialog(String button) {
        click(button);
        // the dialog's own element has no size; what is in it has
        assertThat(dialog().getByRole(AriaRole.BUTTON).last()).isVisible();
        return this;
    }

    /** Clicks a button of the dialog, which closes. */
    Person settle(String button) {
        return inDialog(button).hasNoDialog();
    }

    Person hasNoDialog() {
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        return this;
    }

    /** Clicks a button of the dialog, which may stay. */
    Person inDialog(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** A field of the dialog by its label. */
    Locator field(String label) {
        return dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** Types into a field of the dialog and leaves it. */
    Person type(String label, String text) {
        field(label).first().fill(text);
        field(label).first().press("Tab");
        return this;
    }

    /** Types a day or a time, which is chosen in the list that opens. */
    Person pick(String label, String value) {
        field(label).first().fill(value);
        field(label).first().press("Enter");
        return this;
    }

    /** Chooses in a drop-down list of the dialog. */
    Person choose(String label, String option) {
        openList(label);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        return this;
    }

    /** Opens a drop-down list of the dialog; Escape closes it. */
    Person openList(String label) {
        dialog().locator("vaadin-select")
                .filter(new FilterOptions().setHas(page.locator("label", new Page.LocatorOptions().setHasText(label))))
                .locator("vaadin-select-value-button")
                .click();
        return this;
    }

    Person tick(String label) {
        dialog().getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .check();
        return this;
    }

    /** These words anywhere on the page. */
    Locator text(String words) {
        return page.locator("main").getByText(words).first();
    }

    Person sees(String words) {
        assertThat(text(words)).isVisible();
        return this;
    }

    Person seesNot(String words) {
        assertThat(page.locator("main").getByText(words)).hasCount(0);
        return this;
    }

    /** Waits for no longer than promised, and answers how long it took from when the change was made. */
    Duration seesSoon(Locator change, long since) {
        assertThat(change).isVisible(new IsVisibleOptions().setTimeout(PROMISED.toMillis()));
        return Duration.ofNanos(System.nanoTime() - since);
    }

    /** Makes a mark that goes when the page is loaded again. */
    Person markPage() {
        page.evaluate("() => { window.untouched = true; }");
        return this;
    }

    boolean pageIsStillTheSame() {
        return Boolean.TRUE.equals(page.evaluate("() => window.untouched === true"));
    }

    /** Opens the account menu, and waits for it. */
    Person openMenu(String menu) {
        button(menu).click();
        assertThat(page.locator("vaadin-popover[opened] vaadin-button").first()).isVisible();
        return this;
    }

    /** Chooses the language of the screens in the account menu, by its own name. */
    Person readIn(String menu, String label, String language) {
        openMenu(menu);
        page.locator("vaadin-popover[opened] vaadin-select")
                .filter(new FilterOptions().setHasText(label))
                .locator("vaadin-select-value-button")
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(language))
                .click();
        return this;
    }
}
