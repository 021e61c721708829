package org.mesaconsular.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import java.util.stream.Stream;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.palette.PaletteItem;
import org.mesaconsular.shared.ui.palette.PaletteSource;

/** The one field that finds pages and records and goes to them. */
class Palette extends Dialog {

    /** The most that one module answers with: whoever does not see it types another letter. */
    private static final int EACH = 6;

    private static final int SHORTEST = 2;

    /** The field itself would take only what the arrow keys have reached. */
    private static final String ENTER_TAKES_THE_FIRST = """
            this.addEventListener('keydown', (event) => {
              const input = this.inputElement;
              if (event.key === 'Enter' && this.opened && input.value && !input.getAttribute('aria-activedescendant')) {
                input.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, composed: true}));
              }
            }, true);
            """;

    private final transient List<PaletteSource> sources;
    private final ComboBox<PaletteItem> field = new ComboBox<>();
    private final Div nothing = new Div();

    Palette(List<PaletteSource> sources) {
        this.sources = sources;
        addClassName("palette");
        setWidth("640px");
        setMaxWidth("92vw");
        // near the top: what is found stands below the field, also where there is little height
        setTop("min(12vh, 96px)");
        setHeaderTitle(getTranslation("palette.title"));
        field.setPlaceholder(getTranslation("palette.hint"));
        field.setAriaLabel(getTranslation("palette.title"));
        field.setAutofocus(true);
        field.setWidthFull();
        field.addClassName("palette-field");
        field.setItemLabelGenerator(PaletteItem::title);
        field.setRenderer(row());
        field.setItems(this::fetch);
        field.addValueChangeListener(choice -> go(choice.getValue()));
        field.getElement().executeJs(ENTER_TAKES_THE_FIRST);
        nothing.addClassNames("palette-nothing", "soft");
        nothing.getElement().setAttribute("role", "status");
        add(field, nothing);
    }

    /** What fits, pages first. */
    List<PaletteItem> find(String words) {
        var typed = words.strip();
        var pages = PortalPages.find(typed).stream();
        return typed.length() < SHORTEST
                ? pages.toList()
                : Stream.concat(pages, sources.stream().flatMap(source -> source.find(typed, EACH).stream()))
                        .toList();
    }

    private Stream<PaletteItem> fetch(Query<PaletteItem, String> query) {
        var words = query.getFilter().orElse("").strip();
        var found = find(words);
        nothing.setText(found.isEmpty() ? getTranslation("palette.nothing", words) : "");
        return found.stream().skip(query.getOffset()).limit(query.getLimit());
    }

    private void go(PaletteItem choice) {
        if (choice != null) {
            close();
            UI.getCurrentOrThrow().navigate(choice.path());
        }
    }

    private static Renderer<PaletteItem> row() {
        return LitRenderer.<PaletteItem>of(
                        "<div class=\"palette-item\"><span class=\"palette-kind\">${item.kind}</span>"
                                + "<span class=\"palette-name\">${item.name}</span>"
                                + "<span class=\"palette-detail\">${item.detail}</span></div>")
                .withProperty("kind", item -> Words.of("palette.kind", item.kind()))
                .withProperty("name", PaletteItem::title)
                .withProperty("detail", PaletteItem::detail);
    }
}
