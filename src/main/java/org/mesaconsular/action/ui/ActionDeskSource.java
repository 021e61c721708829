package org.mesaconsular.action.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.mesaconsular.action.ActionReadings;
import org.mesaconsular.action.ActionRow;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.ActionState;
import org.mesaconsular.action.AskedAction;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.desk.AskedGroup;
import org.mesaconsular.shared.ui.desk.AskedItem;
import org.mesaconsular.shared.ui.desk.ComingItem;
import org.mesaconsular.shared.ui.desk.DeskAct;
import org.mesaconsular.shared.ui.desk.DeskSource;
import org.springframework.stereotype.Component;

/** What actions bring to the desk: consents and reports that are asked, and days on which something is due. */
@Component
class ActionDeskSource implements DeskSource {

    /** A day is due until it is over. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final ActionReadings readings;
    private final ActionService actions;
    private final Clock clock;

    ActionDeskSource(ActionReadings readings, ActionService actions, Clock clock) {
        this.readings = readings;
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public List<AskedGroup> asked(WorkspaceId workspace, int most) {
        var asked = readings.asked(workspace, most);
        return List.of(
                new AskedGroup(asked.consents().map(this::item), ActionPaths.inState(ActionState.IN_CONSULTATION)),
                new AskedGroup(asked.reports().map(this::item), ActionPaths.LIST));
    }

    @Override
    public List<ComingItem> coming(WorkspaceId workspace, Instant from, Instant until, int most) {
        var zone = Reader.zone();
        var firstDay = from.atZone(zone).toLocalDate();
        var lastDay = until.atZone(zone).toLocalDate();
        return readings.due(workspace, firstDay, lastDay.plusDays(1), most).stream()
                .flatMap(row -> Stream.ofNullable(row.due().date()).map(day -> coming(row, day)))
                .filter(item -> item.at().isBefore(until))
                .toList();
    }

    private AskedItem item(AskedAction asked) {
        return switch (asked) {
            case AskedAction.Consent consent -> consent(consent);
            case AskedAction.ConsentOfOthers consent -> item(consent, whoAnswers(consent));
            case AskedAction.Report report -> progress(report);
        };
    }

    private AskedItem consent(AskedAction.Consent asked) {
        var row = asked.row();
        return item(
                asked,
                standing(row),
                new DeskAct(
                        Words.say("action.desk.consent"),
                        () -> ConsentDialogs.of(actions, readings.page(row.id()))
                                .consent()));
    }

    private static String whoAnswers(AskedAction.ConsentOfOthers asked) {
        var holders = Words.list(asked.mandateHolders());
        return Words.line(
                standing(asked.row()),
                holders.isEmpty() ? Words.say("action.desk.nobody") : Words.say("action.desk.others", holders));
    }

    private static String standing(ActionRow row) {
        return Words.line(ActionWords.sum(row).inWords(), Words.say("action.version", row.version()));
    }

    private AskedItem progress(AskedAction.Report asked) {
        var row = asked.row();
        var summary = row.overdue()
                ? Words.say("action.overdue.since", ActionWords.due(row.due()))
                : Words.say("action.desk.progress", nameOf(asked));
        var today = LocalDate.now(clock.withZone(Reader.zone()));
        return item(
                asked,
                summary,
                new DeskAct(
                        Words.say("action.desk.report"),
                        () -> new ActionDialogs(actions, readings).report(row.id(), nameOf(asked), today)));
    }

    private AskedItem item(AskedAction asked, String summary, DeskAct... acts) {
        var row = asked.row();
        var path = ActionPaths.of(row.id());
        var open = new DeskAct(
                Words.say("action.desk.open"), () -> UI.getCurrentOrThrow().navigate(path));
        return new AskedItem(
                ConsentTable.small(row),
                row.title(),
                summary,
                path,
                Stream.concat(Stream.of(acts), Stream.of(open)).toList());
    }

    private static ComingItem coming(ActionRow row, LocalDate day) {
        return new ComingItem(
                day.atTime(END_OF_DAY).atZone(Reader.zone()).toInstant(),
                row.title(),
                Words.line(
                        Words.say("action.due.on", ActionWords.due(row.due())),
                        Words.say("action.lead.is", row.table().lead().shortName(Reader.locale()))),
                ActionPaths.of(row.id()));
    }

    private static String nameOf(AskedAction asked) {
        return asked.party().shortName(Reader.locale());
    }
}
