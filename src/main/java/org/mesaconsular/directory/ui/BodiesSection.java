package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Body;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.directory.BodyTree;
import org.mesaconsular.directory.PartyRoll;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.Facts;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.StateBadge;
import org.mesaconsular.shared.ui.Tone;
import org.mesaconsular.shared.ui.Words;

/** The bodies of the circle as a tree. */
class BodiesSection extends Section {

    private final transient BodyTree tree;
    private final transient PartyRoll chairs;
    private final transient Map<BodyId, Integer> sessions;
    private final transient @Nullable BodyDialog dialog;
    private final Locale reader;

    /**
     * @param chairs the parties that chair them
     * @param sessions how many regular sessions of this year were held or called
     * @param dialog founds, changes and dissolves them; null for who may not
     */
    BodiesSection(
            BodyTree tree,
            PartyRoll chairs,
            Map<BodyId, Integer> sessions,
            @Nullable BodyDialog dialog,
            Locale reader) {
        super(Words.say("directory.bodies"));
        this.tree = tree;
        this.chairs = chairs;
        this.sessions = sessions;
        this.dialog = dialog;
        this.reader = reader;
        addClassName("bodies");
        if (dialog != null) {
            beside(Acts.quiet(Words.say("directory.body.new"), dialog::found));
        }
        add(tree.bodies().isEmpty() ? nothing() : sheet(level(null)));
    }

    private static Div sheet(Component content) {
        var sheet = new Div(content);
        sheet.addClassName("sheet");
        return sheet;
    }

    private static EmptyState nothing() {
        return new EmptyState(Words.say("directory.bodies.none"), Words.say("directory.bodies.none.hint"));
    }

    private Component level(@Nullable BodyId parent) {
        var list = new UnorderedList();
        list.addClassName("body-tree");
        tree.under(parent).stream()
                .sorted(Comparator.comparing(Body::dissolved)
                        .thenComparing(body -> body.name(reader), Collator.getInstance(reader)))
                .forEach(body -> list.add(item(body)));
        return list;
    }

    private ListItem item(Body body) {
        var item = new ListItem(head(body), facts(body));
        if (!body.facts().mandate().isEmpty()) {
            var mandate = new Paragraph(body.facts().mandate());
            mandate.addClassName("as-typed");
            item.add(mandate);
        }
        if (!tree.under(body.id()).isEmpty()) {
            item.add(level(body.id()));
        }
        return item;
    }

    private Div head(Body body) {
        var head = new Div(new H3(body.name(reader)));
        head.addClassName("body-head");
        if (body.dissolvedOn() != null) {
            var words = Words.say("directory.body.dissolvedOn", TermWords.day(body.dissolvedOn()));
            head.add(new StateBadge(words, Tone.PLAIN));
        } else if (dialog != null) {
            var acts = new Div(
                    act("directory.body.edit", body, () -> dialog.edit(body.id())),
                    act("directory.body.dissolve", body, () -> dialog.dissolve(body)));
            acts.addClassName("acts");
            head.add(acts);
        }
        return head;
    }

    private Button act(String key, Body body, Runnable work) {
        var label = Words.say(key);
        return Words.named(Acts.quiet(label, work), Words.line(label, body.name(reader)));
    }

    private Facts facts(Body body) {
        var known = body.facts();
        var chair = known.chair() == null ? "" : chairs.of(known.chair()).shortName(reader);
        return new Facts()
                .add(Words.say("directory.body.chair"), chair)
                .add(Words.say("directory.body.foundingAct"), known.foundingAct())
                .add(Words.say("directory.body.sessionsThisYear"), sessions(body));
    }

    /** How many sessions there were this year, beside how many there have to be; empty when there is nothing to say. */
    private String sessions(Body body) {
        var held = sessions.getOrDefault(body.id(), 0);
        var quota = body.facts().sessionsPerYear();
        if (quota != null) {
            return Words.say("directory.body.sessionsOf", held, quota);
        }
        return held == 0 ? "" : Words.say("directory.body.sessionsHeld", held);
    }
}
