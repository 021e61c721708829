package org.mesaconsular.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mesaconsular.action.internal.Acting;
import org.mesaconsular.action.internal.ActionText;
import org.mesaconsular.action.internal.ActionTexts;
import org.mesaconsular.action.internal.ConsensusPolicy;
import org.mesaconsular.action.internal.Consent;
import org.mesaconsular.action.internal.Consents;
import org.mesaconsular.action.internal.JointAction;
import org.mesaconsular.action.internal.JointActions;
import org.mesaconsular.action.internal.Progress;
import org.mesaconsular.action.internal.ProgressReports;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.SymbolService;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with joint actions: propose, answer for their party, rework the text, report, complete. */
@Service
@Transactional
public class ActionService {

    /** The series of symbols, as in LA/2026/A3. */
    private static final String SERIES = "A";

    private final JointActions actions;
    private final ActionTexts texts;
    private final Consents consents;
    private final ProgressReports reports;
    private final CircleService circles;
    private final SymbolService symbols;
    private final Clock clock;

    public ActionService(
            JointActions actions,
            ActionTexts texts,
            Consents consents,
            ProgressReports reports,
            CircleService circles,
            SymbolService symbols,
            Clock clock) {
        this.actions = actions;
        this.texts = texts;
        this.consents = consents;
        this.reports = reports;
        this.circles = circles;
        this.symbols = symbols;
        this.clock = clock;
    }

    /**
     * Proposes an action for the viewer's party and asks the parties for their consent to version 1 of its text.
     *
     * @throws NotAllowed unless the viewer speaks for a member mission
     * @throws InvalidInput beside the field that cannot be saved, for instance a lead that is no member or a day that is
     *     over
     */
    public ActionId propose(ProposeAction proposal) {
        var standing = circles.standing(proposal.workspace()).requireVoice();
        var checked = proposal.checked();
        refuseOthersThanMembers(checked);
        checked.due().refuseBefore(today(checked.workspace()));
        PersonalDataGuard.check("title", checked.title(), checked.audience());
        PersonalDataGuard.check("text", checked.text(), checked.audience());
        PersonalDataGuard.check("dueWording", checked.due().wording(), checked.audience());
        var action = actions.save(new JointAction(checked, standing.party(), nextSymbol(checked), clock.instant()));
        putForward(action, standing.party(), checked.text());
        return action.id();
    }

    /**
     * Answers for the viewer's party, which is bound by it; an answer may be changed as long as the parties are asked.
     *
     * @param textVersion the version the person has read
     * @param text the reservation or the grounds of an objection, required for these; may be empty otherwise
     * @param consentRevision the revision of the party's consent that the person has seen
     * @throws NotAllowed unless the viewer holds the mandate of a party that is asked
     * @throws TextHasChanged when another version stands by now
     * @throws ConsultationClosed when the parties are not asked any more
     * @throws org.mesaconsular.shared.EditConflict when a colleague answered in between
     */
    public void answer(ActionId id, int textVersion, Answer answer, String text, int consentRevision) {
        var acting = lock(id);
        acting.requireAnswer();
        var action = acting.action();
        action.expectConsultationOn(textVersion);
        var consent = consents.findByActionAndVersionAndParty(
                        id, textVersion, acting.standing().party())
                .orElseThrow(() -> new NotAllowed("action.refusal.notAsked"));
        consent.expectRevision(consentRevision);
        PersonalDataGuard.check("text", text, consent.audience());
        consent.give(answer, text, acting.standing().person(), clock.instant());
        action.settle(consensus(action));
    }

    /**
     * Puts a new version of the text forward, which asks every party anew. Earlier answers stay with the version they
     * were given to.
     *
     * @param reworked the version the new text was made from
     * @return the number of the new version
     * @throws NotAllowed unless the viewer speaks for the party that proposed the action or leads it
     * @throws TextHasChanged when somebody put another version forward in between
     * @throws TextIsSettled when the action is carried out already
     * @throws InvalidInput beside "text" when it is missing or the same as before
     */
    public int rewrite(ActionId id, int reworked, String text) {
        var acting = lock(id);
        acting.requireRewriting();
        var checked = Text.required("text", text, Text.BODY);
        var action = acting.action();
        PersonalDataGuard.check("text", checked, action.audience());
        var present = texts.findByActionAndVersion(id, action.version()).orElseThrow(NotFound::new);
        var version = action.rewrite(reworked, present, checked);
        putForward(action, acting.standing().party(), checked);
        return version;
    }

    /**
     * Changes title and due date. A date that passed meanwhile may stay; a new one is not in the past.
     *
     * @param revision the revision the edit started from
     * @throws NotAllowed unless the viewer speaks for the party that proposed or leads the action, or organises
     * @throws AlreadyCompleted when it is done
     * @throws InvalidInput beside the field that cannot be saved
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     */
    public void edit(ActionId id, int revision, EditAction edit) {
        var acting = lock(id);
        acting.requireEditing();
        var action = acting.action();
        action.expectRevision(revision);
        var checked = edit.checked();
        if (!Objects.equals(checked.due().date(), action.due().date())) {
            checked.due().refuseBefore(today(action.workspace()));
        }
        PersonalDataGuard.check("title", checked.title(), action.audience());
        PersonalDataGuard.check("dueWording", checked.due().wording(), action.audience());
        action.describe(checked);
    }

    /**
     * Reports for the viewer's party; the first report begins the work.
     *
     * @throws NotAllowed unless the viewer speaks for a party that is asked
     * @throws NotAgreedYet while the parties are asked
     * @throws AlreadyCompleted when it is done
     */
    public void report(ActionId id, ProgressReport report) {
        var acting = lock(id);
        acting.requireReporting();
        var checked = report.checked(clock);
        acting.action().start();
        PersonalDataGuard.check("note", checked.note(), acting.action().audience());
        var party = acting.standing().party();
        var number = reports.countByActionAndParty(id, party) + 1;
        reports.save(new Progress(acting.action(), party, number, checked, clock.instant()));
    }

    /**
     * Declares that the work has begun.
     *
     * @throws NotAllowed unless the viewer speaks for the party that leads, or organises
     * @throws NotAgreedYet while the parties are asked
     */
    public void start(ActionId id) {
        var acting = lock(id);
        acting.requireSteering();
        acting.action().start();
    }

    /**
     * Declares the action done.
     *
     * @throws NotAllowed unless the viewer speaks for the party that leads, or organises
     * @throws NotAgreedYet while the parties are asked
     */
    public void complete(ActionId id) {
        var acting = lock(id);
        acting.requireSteering();
        acting.action().complete();
    }

    private void putForward(JointAction action, PartyId by, String text) {
        texts.save(new ActionText(action, by, text, clock.instant()));
        action.asked().forEach(party -> consents.save(new Consent(action, party)));
    }

    private Consensus consensus(JointAction action) {
        return ConsensusPolicy.over(consents.findByActionAndVersion(action.id(), action.version()).stream()
                .collect(Collectors.toMap(Consent::party, Consent::answer)));
    }

    private void refuseOthersThanMembers(ProposeAction proposal) {
        var members = circles.members(proposal.workspace()).stream()
                .filter(member -> member.kind() == MembershipKind.MEMBER)
                .map(member -> member.party().id())
                .collect(Collectors.toSet());
        if (!members.contains(proposal.requiredLead())) {
            throw new InvalidInput("lead", "action.refusal.onlyMembers");
        }
        if (!members.containsAll(proposal.asked())) {
            throw new InvalidInput("asked", "action.refusal.onlyMembers");
        }
    }

    private String nextSymbol(ProposeAction proposal) {
        var workspace = proposal.workspace();
        return symbols.next(workspace, SERIES, today(workspace).getYear(), proposal.audience());
    }

    private LocalDate today(WorkspaceId workspace) {
        return LocalDate.now(clock.withZone(circles.workspace(workspace).zone()));
    }

    private Acting lock(ActionId id) {
        var action = actions.lock(id.value()).orElseThrow(NotFound::new);
        return new Acting(action, circles.standing(action.workspace()));
    }
}
