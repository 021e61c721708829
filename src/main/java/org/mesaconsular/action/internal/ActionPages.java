package org.mesaconsular.action.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.action.ActionPage;
import org.mesaconsular.action.ActionRow;
import org.mesaconsular.action.ConsentView;
import org.mesaconsular.action.ProgressLine;
import org.mesaconsular.action.ProgressStatus;
import org.mesaconsular.action.ProgressSum;
import org.mesaconsular.action.VersionPage;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.springframework.stereotype.Component;

/** Puts together what the page of an action shows. */
@Component
public class ActionPages {

    private final ActionTexts texts;
    private final Consents consents;
    private final ProgressReports reports;
    private final ActionRows rows;
    private final DirectoryService directory;
    private final MandateHolders mandates;

    ActionPages(
            ActionTexts texts,
            Consents consents,
            ProgressReports reports,
            ActionRows rows,
            DirectoryService directory,
            MandateHolders mandates) {
        this.texts = texts;
        this.consents = consents;
        this.reports = reports;
        this.rows = rows;
        this.directory = directory;
        this.mandates = mandates;
    }

    /**
     * The page of an action for the person who acts.
     *
     * @throws NotFound when the text that stands now is not for this viewer, whatever else of the action is
     */
    public ActionPage of(Acting acting) {
        var action = acting.action();
        var row = rows.of(action.workspace(), List.of(action)).getFirst();
        var versions = texts.findByActionOrderByVersionDesc(action.id());
        if (versions.stream().noneMatch(text -> text.version() == action.version())) {
            throw new NotFound();
        }
        var writers = directory.roll(versions.stream().map(ActionText::owner).toList());
        var views = versions.stream().map(text -> text.view(writers)).toList();
        var answers = answers(action, action.version());
        var progress = progress(action, row);
        return new ActionPage(
                row,
                action.workspace(),
                action.audience(),
                action.revision(),
                action.origin(),
                views.getFirst(),
                views.subList(1, views.size()),
                ownOf(acting.standing().party(), answers),
                answers,
                progress,
                ProgressSum.of(progress.stream().map(ProgressLine::status).toList()),
                acting.rights(mandateHolders(acting)));
    }

    /**
     * A version of the text with what was answered to it.
     *
     * @throws NotFound when there is no such version for this viewer
     */
    public VersionPage version(JointAction action, int version) {
        var text = texts.findByActionAndVersion(action.id(), version).orElseThrow(NotFound::new);
        return new VersionPage(text.view(directory.roll(List.of(text.owner()))), answers(action, version));
    }

    private List<ConsentView> answers(JointAction action, int version) {
        var given = consents.findByActionAndVersion(action.id(), version);
        var roll = directory.roll(given.stream().map(Consent::party).toList());
        return given.stream()
                .map(consent -> consent.view(roll.of(consent.party())))
                .toList();
    }

    private static @Nullable ConsentView ownOf(PartyId party, List<ConsentView> answers) {
        return answers.stream()
                .filter(answer -> answer.party().id().equals(party))
                .findFirst()
                .orElse(null);
    }

    /** Whoever may not know the answers may not know the reports either: nothing then, not a table of "no information". */
    private List<ProgressLine> progress(JointAction action, ActionRow row) {
        if (!row.table().answersKnown()) {
            return List.of();
        }
        Map<PartyId, Progress> latest = reports.findByActionOrderByNumber(action.id()).stream()
                .collect(Collectors.toMap(Progress::party, Function.identity(), (earlier, later) -> later));
        return row.table().asked().stream()
                .map(party -> line(party, action.lead(), latest.get(party.id())))
                .toList();
    }

    private static ProgressLine line(Party party, PartyId lead, @Nullable Progress report) {
        var leads = party.id().equals(lead);
        return report == null
                ? new ProgressLine(party, leads, ProgressStatus.NO_INFORMATION, "", null)
                : report.view(party, leads);
    }

    private List<String> mandateHolders(Acting acting) {
        if (!acting.leavesTheAnswerToOthers()) {
            return List.of();
        }
        return mandates.namesOf(acting.action().workspace(), acting.standing().party());
    }
}
