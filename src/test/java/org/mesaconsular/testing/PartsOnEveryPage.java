package org.mesaconsular.testing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Three buttons and three fields on every page, and what became of each since the page was opened. */
@TestComponent
public class PartsOnEveryPage implements VaadinServiceInitListener {

    private final Map<Integer, UI> pages = new ConcurrentHashMap<>();
    private final Map<String, Input> fields = new ConcurrentHashMap<>();
    private final Map<String, Integer> nodes = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> clicks = new ConcurrentHashMap<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> addTo(init.getUI()));
    }

    /** The number by which the browser names a part. */
    public int node(int page, String name) {
        return nodes.getOrDefault(page + name, -1);
    }

    /** How often a button was clicked. */
    public int clicks(int page, String name) {
        return clicks.getOrDefault(page + name, new AtomicInteger()).get();
    }

    private void addTo(UI ui) {
        add(ui, "visible");
        add(ui, "hidden").setVisible(false);
        add(ui, "disabled").setEnabled(false);
        addField(ui, "visible field");
        addField(ui, "hidden field").setVisible(false);
        addField(ui, "disabled field").setEnabled(false);
        pages.put(ui.getUIId(), ui);
    }

    /** What arrived in a field. */
    public String value(int page, String name) {
        return Objects.requireNonNull(fields.get(page + name)).getValue();
    }

    /** The portal has something to say on a page. */
    public void say(int page, String words) {
        var ui = Objects.requireNonNull(pages.get(page));
        ui.access(() -> ui.add(new Span(words)));
    }

    private Input addField(UI ui, String name) {
        var field = new Input();
        ui.add(field);
        fields.put(ui.getUIId() + name, field);
        nodes.put(ui.getUIId() + name, field.getElement().getNode().getId());
        return field;
    }

    private NativeButton add(UI ui, String name) {
        var counter = new AtomicInteger();
        var button = new NativeButton(name, click -> counter.incrementAndGet());
        ui.add(button);
        clicks.put(ui.getUIId() + name, counter);
        nodes.put(ui.getUIId() + name, button.getElement().getNode().getId());
        return button;
    }
}
