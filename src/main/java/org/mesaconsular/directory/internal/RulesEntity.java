package org.mesaconsular.directory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;
import org.mesaconsular.directory.DecisionRule;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.Quorum;
import org.mesaconsular.directory.QuorumKind;
import org.mesaconsular.directory.RulesOfProcedure;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.RecordsChanged;
import org.mesaconsular.shared.Visibility;
import org.mesaconsular.shared.WorkspaceId;

/** The rules of procedure of a circle. */
@Entity
@Table(name = "rules_of_procedure")
@Filter(name = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class RulesEntity extends PersistentRecord {

    @Column(name = "workspace_id")
    private WorkspaceId workspace;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_rule")
    private DecisionRule decisionRule;

    @Enumerated(EnumType.STRING)
    @Column(name = "quorum_kind")
    private QuorumKind quorumKind;

    @Column(name = "quorum_value")
    private int quorumValue;

    @Column(name = "notice_days")
    private int noticeDays;

    @Column(name = "silence_hours")
    private int silenceHours;

    /** The constants with commas between them. */
    private String languages;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected RulesEntity() {}

    /** The first rules of a circle, which have passed {@link RulesOfProcedure#checked()}. */
    @SuppressWarnings("NullAway.Init")
    public RulesEntity(WorkspaceId workspace, RulesOfProcedure rules) {
        super(UUID.randomUUID());
        this.workspace = workspace;
        become(rules);
    }

    /** Takes over rules that have passed {@link RulesOfProcedure#checked()}. */
    public final void become(RulesOfProcedure rules) {
        decisionRule = rules.decisionRule();
        quorumKind = rules.quorum().kind();
        quorumValue = rules.quorum().value();
        noticeDays = rules.noticeDays();
        silenceHours = rules.silenceHours();
        languages = rules.languages().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The rules as others see them. */
    public RulesOfProcedure rules() {
        var spoken = Arrays.stream(languages.split(","))
                .map(InterfaceLanguage::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new RulesOfProcedure(
                decisionRule, new Quorum(quorumKind, quorumValue), noticeDays, silenceHours, spoken);
    }

    public WorkspaceId workspace() {
        return workspace;
    }

    @Override
    public RecordsChanged whenChanged() {
        return RecordsChanged.ofAccessTo(workspace);
    }
}
