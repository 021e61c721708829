package org.mesaconsular.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
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

    /** Flow's own messages, in the reader's language; a session that is over leads to the sign-in page, which says so. */
    static SystemMessages messages(SystemMessagesInfo info) {
        var language = InterfaceLanguage.nearest(wishes(info)).locale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(signInPage(info.getRequest()));
        messages.setInternalErrorCaption(I18NProvider.translate(language, "connection.fault.title"));
        messages.setInternalErrorMessage(I18NProvider.translate(language, "connection.fault.text"));
        messages.setCookiesDisabledCaption(I18NProvider.translate(language, "connection.cookies.title"));
        messages.setCookiesDisabledMessage(I18NProvider.translate(language, "connection.cookies.text"));
        messages.setSyncErrorCaption(I18NProvider.translate(language, "connection.sync.title"));
        messages.setSyncErrorMessage(I18NProvider.translate(language, "connection.sync.text"));
        return messages;
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
