package org.mesaconsular.action.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.action.ActionRow;
import org.mesaconsular.action.ActionState;
import org.mesaconsular.action.AskedAction;
import org.mesaconsular.action.AskedOfParty;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.Standing;
import org.mesaconsular.shared.First;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Finds what actions ask of a person's party, with a fixed number of queries however many do. */
@Component
public class AskedActions {

    private static final List<ActionState> CARRIED_OUT =
            Stream.of(ActionState.values()).filter(ActionState::isCarriedOut).toList();

    private final JointActions actions;
    private final ActionTexts texts;
    private final ActionRows rows;
    private final MandateHolders mandates;
    private final DirectoryService directory;

    AskedActions(
            JointActions actions,
            ActionTexts texts,
            ActionRows rows,
            MandateHolders mandates,
            DirectoryService directory) {
        this.actions = actions;
        this.texts = texts;
        this.rows = rows;
        this.mandates = mandates;
        this.directory = directory;
    }

    /** @param most how many of each kind */
    public AskedOfParty of(WorkspaceId workspace, Standing standing, int most) {
        var party = directory.party(standing.party());
        var first = PageRequest.ofSize(most);
        return new AskedOfParty(consents(workspace, standing, party, first), reports(workspace, party, first));
    }

    private First<AskedAction.Report> reports(WorkspaceId workspace, Party party, Pageable first) {
        var open = actions.unreported(workspace, CARRIED_OUT, party.id(), first);
        return First.of(open, rows.of(workspace, open.getContent())).map(row -> new AskedAction.Report(row, party));
    }

    private First<AskedAction> consents(WorkspaceId workspace, Standing standing, Party party, Pageable first) {
        var found = actions.unanswered(workspace, ActionState.IN_CONSULTATION, party.id(), first);
        if (found.isEmpty()) {
            return First.none();
        }
        var open = rows.of(workspace, found.getContent());
        return First.of(found, standing.binds() ? toGive(open, party) : ofOthers(workspace, open, party));
    }

    /** Nobody is asked to consent to a text that is hidden from the party. */
    private List<AskedAction> toGive(List<ActionRow> open, Party party) {
        var ids = open.stream().map(ActionRow::id).toList();
        var readable = texts.present(ids).stream().map(ActionText::action).collect(Collectors.toSet());
        return open.stream()
                .filter(row -> readable.contains(row.id()))
                .<AskedAction>map(row -> new AskedAction.Consent(row, party))
                .toList();
    }

    private List<AskedAction> ofOthers(WorkspaceId workspace, List<ActionRow> open, Party party) {
        var holders = mandates.namesOf(workspace, party.id());
        return open.stream()
                .<AskedAction>map(row -> new AskedAction.ConsentOfOthers(row, party, holders))
                .toList();
    }
}
