package org.mesaconsular.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody on the pages before the sign-in: follows links, fills in, signs in with an own password. */
record Door(Page page) {

    /** Follows a link as from a letter, in a browser of one's own. */
    static Door follow(Browser browser, Reader reader, String link) {
        return new Door(browser.open(reader, link));
    }

    Door reads(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    /** Types into the field with this label that can be seen. */
    Door type(String label, String text) {
        field(label).fill(text);
        field(label).press("Tab");
        return this;
    }

    /** Chooses what begins like this in a list that one types into. */
    Door pick(String label, String value) {
        field(label).fill(value);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(value).setExact(true))
                .click();
        return this;
    }

    Door click(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        Browser.settle(page);
        return this;
    }

    Door open(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
        Browser.settle(page);
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .locator("visible=true")
                .first();
    }

    /** Fills in the sign-in page and sends it, whatever comes of it. */
    Door tryToSignIn(String email, String password) {
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        return this;
    }

    /** Signs in on the sign-in page. */
    Door signIn(String email, String password) {
        page.waitForURL("**/login");
        tryToSignIn(email, password);
        page.waitForURL(Pattern.compile("^((?!login).)*$"));
        Browser.settle(page);
        return this;
    }
}
