package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;
import org.mesaconsular.directory.DecisionRule;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.KeptRules;
import org.mesaconsular.directory.Quorum;
import org.mesaconsular.directory.QuorumKind;
import org.mesaconsular.directory.RulesOfProcedure;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;

/** What is asked about the rules of a circle. An empty number stands for no rule. */
class RulesFields extends Div implements RecordForm<KeptRules> {

    private final Select<DecisionRule> decisionRule = new Select<>();
    private final Select<QuorumKind> quorumKind = new Select<>();
    private final IntegerField quorum = new IntegerField(getTranslation("directory.rules.quorum.number"));
    private final IntegerField notice = new IntegerField(getTranslation("directory.rules.notice.days"));
    private final IntegerField silence = new IntegerField(getTranslation("directory.rules.silence.hours"));
    private final CheckboxGroup<InterfaceLanguage> languages =
            new CheckboxGroup<>(getTranslation("directory.rules.languages"));

    RulesFields(FormFields fields) {
        addClassName("form");
        prepare();
        var counting = Fields.row(fields.bind("quorumKind", quorumKind), fields.bind("quorum", quorum));
        var periods = Fields.row(fields.bind("noticeDays", notice), fields.bind("silenceHours", silence));
        add(fields.bind("decisionRule", decisionRule), counting, periods, fields.bind("languages", languages));
    }

    /** What stands in the fields. */
    RulesOfProcedure rules() {
        return new RulesOfProcedure(
                Chosen.in("decisionRule", decisionRule),
                new Quorum(Chosen.in("quorumKind", quorumKind), number(quorum)),
                number(notice),
                number(silence),
                languages.getValue());
    }

    @Override
    public void show(KeptRules kept) {
        var rules = kept.rules();
        decisionRule.setValue(rules.decisionRule());
        quorumKind.setValue(rules.quorum().kind());
        quorum.setValue(rules.quorum().value() == 0 ? null : rules.quorum().value());
        notice.setValue(rules.noticeDays() == 0 ? null : rules.noticeDays());
        silence.setValue(rules.silenceHours() == 0 ? null : rules.silenceHours());
        languages.setValue(rules.languages());
    }

    @Override
    public List<ConflictingText> beside(KeptRules kept) {
        var theirs = kept.rules();
        var mine = rules();
        var reader = Reader.locale();
        return List.of(
                new ConflictingText(decisionRule.getLabel(), word(mine.decisionRule()), word(theirs.decisionRule())),
                new ConflictingText(
                        quorumKind.getLabel(),
                        RulesSection.quorum(mine.quorum()),
                        RulesSection.quorum(theirs.quorum())),
                new ConflictingText(
                        notice.getLabel(), String.valueOf(mine.noticeDays()), String.valueOf(theirs.noticeDays())),
                new ConflictingText(
                        silence.getLabel(), String.valueOf(mine.silenceHours()), String.valueOf(theirs.silenceHours())),
                new ConflictingText(
                        languages.getLabel(),
                        RulesSection.languages(mine, reader),
                        RulesSection.languages(theirs, reader)));
    }

    private void prepare() {
        decisionRule.setLabel(getTranslation("directory.rules.decisionRule"));
        decisionRule.setItemLabelGenerator(each -> each == null ? "" : word(each));
        decisionRule.setItems(DecisionRule.values());
        decisionRule.addValueChangeListener(
                change -> decisionRule.setHelperText(RulesSection.today(change.getValue())));
        decisionRule.addClassName("wide");
        silence.setHelperText(getTranslation("directory.rules.silence.help"));
        quorumKind.setLabel(getTranslation("directory.rules.quorum"));
        quorumKind.setItemLabelGenerator(each -> each == null ? "" : Words.of("directory.quorumKind", each));
        quorumKind.setItems(QuorumKind.values());
        quorumKind.addValueChangeListener(change -> quorum.setVisible(change.getValue() != QuorumKind.NONE));
        quorum.setVisible(false);
        languages.setItems(InterfaceLanguage.values());
        languages.setItemLabelGenerator(each -> Words.ownName(each.locale()));
        Fields.require(decisionRule, quorumKind, languages);
    }

    private static int number(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private static String word(DecisionRule rule) {
        return Words.of("directory.decisionRule", rule);
    }
}
