package org.mesaconsular.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.InterfaceLanguage;

/** What a page says by itself when it cannot reach the server, or the server does not know the page any more. */
final class LostConnection {

    /** Below the portal's root; the page says what "gone" means. */
    private static final String SIGN_IN_PAGE = "/login?gone";

    private static final int TRY_AGAIN_AFTER_MILLIS = 2_000;

    private LostConnection() {}

    /** The page will say it in this language. */
    static void speak(UI ui, Locale language) {
        var words = ui.getReconnectDialogConfiguration();
        words.setDialogText(ui.getTranslation("connection.reconnecting"));
        words.setDialogTextGaveUp(ui.getTranslation("connection.offline"));
        words.setReconnectInterval(TRY_AGAIN_AFTER_MILLIS);
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0;"
                                + " const i = window.Vaadin?.connectionIndicator; if (i) i.onlineText = $1;",
                        language.getLanguage(),
                        ui.getTranslation("connection.online"));
        ui.getPage().addJsModule("context://components/connection.js");
    }

    /**
     * Flow's own messages, in the reader's language. A page whose session is over, or whose cookie is gone, leads to the sign-in
     * page, which says so. Asked also where no page and no session are at hand.
     */
    static SystemMessages messages(SystemMessagesInfo info) {
        var language = InterfaceLanguage.nearest(wishes(info)).locale();
        var words = info.getService().getInstantiator().getI18NProvider();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(signInPage(info.getRequest()));
        messages.setInternalErrorCaption(words.getTranslation("connection.fault.title", language));
        messages.setInternalErrorMessage(words.getTranslation("connection.fault.text", language));
        messages.setCookiesDisabledCaption(words.getTranslation("connection.cookies.title", language));
        messages.setCookiesDisabledMessage(words.getTranslation("connection.cookies.text", language));
        messages.setSyncErrorCaption(words.getTranslation("connection.sync.title", language));
        messages.setSyncErrorMessage(words.getTranslation("connection.sync.text", language));
        if (!isSignInPage(info.getRequest())) {
            messages.setCookiesDisabledNotificationEnabled(false);
            messages.setCookiesDisabledURL(signInPage(info.getRequest()));
        }
        return messages;
    }

    /** Where a browser comes without a cookie from the sign-in page itself, it keeps none, and would be led there for ever. */
    private static boolean isSignInPage(@Nullable VaadinRequest request) {
        var from = request == null ? null : request.getHeader("Referer");
        return from != null && from.contains("/login");
    }

    private static String signInPage(@Nullable VaadinRequest request) {
        var root = request == null ? "" : request.getContextPath();
        return root + SIGN_IN_PAGE;
    }

    /** The language spoken so far, then those the browser wishes for. */
    private static List<Locale> wishes(SystemMessagesInfo info) {
        var request = info.getRequest();
        var browser = request == null ? List.<Locale>of() : Collections.list(request.getLocales());
        return Stream.concat(Stream.of(info.getLocale()), browser.stream()).toList();
    }
}
