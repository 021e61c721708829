package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.mesaconsular.directory.FoundEntries;

/** The search box of a list: what is looked for stands in the address, and how many are shown stays with the page. */
class DirectoryFilter extends Div {

    private static final int AT_ONCE = 25;
    private static final int LONGEST = 100;
    private static final String QUERY = "q";

    private final TextField words = new TextField();
    private final Span found = new Span();
    private final String path;
    private int limit = AT_ONCE;

    /** @param path the page's own address */
    DirectoryFilter(String path, String label, Runnable look) {
        this.path = path;
        addClassName("directory-filter");
        words.setLabel(label);
        words.setHelperText(getTranslation("directory.search.help"));
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                limit = AT_ONCE;
                rememberInAddress();
                look.run();
            }
        });
        found.addClassName("soft");
        found.getElement().setAttribute("role", "status");
        add(words, found);
    }

    /** Takes over what the address says. */
    void read(BeforeEnterEvent event) {
        words.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUERY)
                .orElse(""));
        limit = AT_ONCE;
    }

    String text() {
        return words.getValue();
    }

    boolean isEmpty() {
        return text().isBlank();
    }

    /** How many rows are shown. */
    int limit() {
        return limit;
    }

    void showMore() {
        limit += AT_ONCE;
    }

    /** How many more one click shows. */
    static int step(FoundEntries entries) {
        return Math.min(AT_ONCE, entries.more());
    }

    void tell(int number) {
        found.setText(isEmpty() ? "" : getTranslation("directory.search.count", number));
    }

    /** The address changes without a navigation, so that the cursor stays where the person types. */
    private void rememberInAddress() {
        var query = isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(QUERY, text()));
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(path, query));
    }
}
