package org.mesaconsular.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Body;
import org.mesaconsular.directory.BodyForm;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.DecisionRule;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.KeptRules;
import org.mesaconsular.directory.MandateService;
import org.mesaconsular.directory.MembershipService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.Quorum;
import org.mesaconsular.directory.QuorumKind;
import org.mesaconsular.directory.RulesOfProcedure;
import org.mesaconsular.directory.RulesService;
import org.mesaconsular.directory.Workspace;
import org.springframework.stereotype.Component;

/** How the demonstration's circle is ordered: its rules, its bodies, an observer's term and the mandates. */
@Component
class DemoOrders {

    private final RulesService rules;
    private final BodyService bodies;
    private final MembershipService memberships;
    private final MandateService mandates;
    private final Clock clock;

    DemoOrders(
            RulesService rules,
            BodyService bodies,
            MembershipService memberships,
            MandateService mandates,
            Clock clock) {
        this.rules = rules;
        this.bodies = bodies;
        this.memberships = memberships;
        this.mandates = mandates;
        this.clock = clock;
    }

    void enter(DemoCircle.Entered entered) {
        var circle = entered.workspace().id();
        rules.set(
                circle,
                KeptRules.NEVER_SET,
                new RulesOfProcedure(
                        DecisionRule.CONSENSUS,
                        new Quorum(QuorumKind.DELEGATIONS, 5),
                        10,
                        72,
                        Set.of(InterfaceLanguage.ES, InterfaceLanguage.EN)));
        var committee = committee(entered);
        bodies.found(circle, workingGroup(entered, committee.id()));
        memberships.limit(circle, entered.person("OHCHR").party(), 0, today().plusMonths(5));
        var deputy = entered.person("CL.colleague").id();
        mandates.give(circle, deputy, today().minusDays(60), today().minusDays(40));
    }

    /** The mandate of a head of mission, held for some time. */
    void mandate(Workspace workspace, Person head) {
        mandates.give(workspace.id(), head.id(), today().minusMonths(14).withDayOfMonth(1), null);
    }

    private Body committee(DemoCircle.Entered entered) {
        return bodies.found(
                entered.workspace().id(),
                new BodyForm(
                        Map.of(
                                InterfaceLanguage.ES, "Comité permanente de visitas a lugares de detención",
                                InterfaceLanguage.EN, "Standing Committee on Visits to Places of Detention",
                                InterfaceLanguage.PT, "Comitê Permanente de Visitas a Locais de Detenção",
                                InterfaceLanguage.FR, "Comité permanent des visites de lieux de détention"),
                        null,
                        entered.person("MX").party(),
                        "Prepara las visitas conjuntas, revisa sus informes y propone acciones al círculo.",
                        "Decisión de la primera reunión, 2017",
                        3));
    }

    private static BodyForm workingGroup(DemoCircle.Entered entered, @Nullable BodyId committee) {
        return new BodyForm(
                Map.of(
                        InterfaceLanguage.ES, "Grupo de trabajo sobre intérpretes de lenguas indígenas",
                        InterfaceLanguage.EN, "Working Group on Interpreters of Indigenous Languages"),
                committee,
                entered.person("GT").party(),
                "Mantiene la lista de intérpretes y su disponibilidad.",
                "",
                null);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DemoPeople.LOS_ANGELES));
    }
}
