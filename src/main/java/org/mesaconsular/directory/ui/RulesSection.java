package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.mesaconsular.directory.DecisionRule;
import org.mesaconsular.directory.KeptRules;
import org.mesaconsular.directory.Quorum;
import org.mesaconsular.directory.QuorumKind;
import org.mesaconsular.directory.RulesOfProcedure;
import org.mesaconsular.shared.ui.Facts;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.Words;

/** By which rules the circle works. */
class RulesSection extends Section {

    RulesSection(KeptRules kept, Locale reader) {
        super(Words.say("directory.rules"));
        addClassName("rules");
        var rules = kept.rules();
        var facts = new Facts()
                .add(Words.say("directory.rules.decisionRule"), decisions(rules.decisionRule()))
                .add(Words.say("directory.rules.quorum"), quorum(rules.quorum()))
                .add(Words.say("directory.rules.notice"), number("directory.rules.notice.value", rules.noticeDays()))
                .add(
                        Words.say("directory.rules.silence"),
                        number("directory.rules.silence.value", rules.silenceHours()))
                .add(Words.say("directory.rules.languages"), languages(rules, reader));
        var sheet = new Div(facts);
        sheet.addClassName("sheet");
        add(sheet);
    }

    /** What joint actions do today where the circle chose another rule; empty where they do as it chose. */
    static String today(DecisionRule chosen) {
        return chosen == DecisionRule.CONSENSUS ? "" : Words.say("directory.rules.decisionRule.today");
    }

    private static Component decisions(DecisionRule chosen) {
        var rule = new Div(Words.of("directory.decisionRule", chosen));
        var today = today(chosen);
        if (!today.isEmpty()) {
            var beside = new Paragraph(today);
            beside.addClassName("soft");
            rule.add(beside);
        }
        return rule;
    }

    /** A quorum in words. */
    static String quorum(Quorum quorum) {
        return quorum.kind() == QuorumKind.NONE
                ? Words.of("directory.quorumKind", QuorumKind.NONE)
                : Words.say("directory.quorum." + quorum.kind().name(), quorum.value());
    }

    /** The languages in the reader's language. */
    static String languages(RulesOfProcedure rules, Locale reader) {
        return Words.list(rules.languages().stream()
                .sorted()
                .map(language -> language.locale().getDisplayLanguage(reader))
                .toList());
    }

    private static String number(String key, int value) {
        return value == 0 ? Words.say("directory.rules.none") : Words.say(key, value);
    }
}
