package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.visit.Facility;
import org.mesaconsular.visit.FacilityFilter;
import org.mesaconsular.visit.FacilityService;
import org.mesaconsular.visit.VisitPage;
import org.mesaconsular.visit.VisitPages;
import org.mesaconsular.visit.VisitRow;
import org.mesaconsular.visit.VisitService;
import org.mesaconsular.visit.VisitState;
import org.springframework.data.domain.PageRequest;

/** The dialogs in which a mission plans a visit and takes it further, each handing its form to one use case. */
@SpringComponent
class VisitDialogs {

    private final VisitService visits;
    private final VisitPages pages;
    private final FacilityService facilities;
    private final CircleService circles;

    VisitDialogs(VisitService visits, VisitPages pages, FacilityService facilities, CircleService circles) {
        this.visits = visits;
        this.pages = pages;
        this.facilities = facilities;
        this.circles = circles;
    }

    /** Plans a visit that the reader's mission leads, and goes to its page. */
    EditDialog plan(@Nullable Facility place, @Nullable UUID action) {
        var form = new VisitFields()
                .lookFor((words, page, size) -> facilities
                        .list(Reader.workspace(), new FacilityFilter(words, ""), PageRequest.of(page, size))
                        .getContent())
                .offer(others(circles.standing(Reader.workspace()).party()));
        if (place != null) {
            form.at(place);
        }
        return dialog(
                "visit.plan",
                form,
                form.fields,
                "visit.plan.save",
                () -> VisitNavigation.open(visits.plan(Reader.workspace(), form.value(action))));
    }

    /** Changes type, days and purpose. */
    EditDialog edit(VisitRow visit) {
        var form = new VisitFields().changing(visit);
        var revision = new AtomicInteger(visit.revision());
        Runnable save = () -> visits.edit(visit.id(), revision.get(), form.value(visit.action()));
        return dialog("visit.edit", form, form.fields, "dialog.save", save).onConflict(() -> {
            var now = pages.page(visit.id()).visit();
            revision.set(now.revision());
            return List.of(
                    new ConflictingText(Words.say("visit.form.purpose"), form.purpose(), now.purpose()),
                    new ConflictingText(
                            Words.say("visit.form.day"), form.days(), VisitWords.days(now.from(), now.until())));
        });
    }

    /** Takes the visit further where no words are needed. */
    void advance(VisitRow visit, VisitState next) {
        visits.advance(visit.id(), next, "");
    }

    /** Takes the visit to a state that must be explained. */
    EditDialog reason(VisitRow visit, VisitState next) {
        var fields = new FormFields();
        var reason = fields.bind("reason", Fields.note(Words.say("visit.form.reason"), Text.NOTE));
        Fields.require(reason);
        return dialog(
                "visit.advance." + next.name(),
                Fields.form(reason),
                fields,
                "dialog.save",
                () -> visits.advance(visit.id(), next, reason.getValue()));
    }

    /** Writes a step into the access ledger. */
    EditDialog access(VisitPage page) {
        var form = new AccessFields(
                page.rights().access(), visits.today(page.visit().workspace()));
        return dialog(
                "visit.access.record",
                form,
                form.fields,
                "dialog.save",
                () -> visits.recordAccess(page.visit().id(), form.value()));
    }

    /** Brings a mission into the team. */
    EditDialog invite(VisitRow visit) {
        var fields = new FormFields();
        Choice<Party> party = fields.bind("team", VisitWords.box(Words.say("visit.team.party")));
        Fields.require(party);
        var others = others(visit.lead()).stream()
                .filter(mission -> !visit.team().contains(mission.id()))
                .toList();
        party.offer(others);
        party.setItemLabelGenerator(mission -> mission.shortName(Reader.locale()));
        return dialog(
                "visit.team.invite",
                Fields.form(party),
                fields,
                "dialog.save",
                () -> visits.invite(visit.id(), Chosen.in("team", party).id()));
    }

    private List<Party> others(PartyId lead) {
        return MemberMissions.of(circles.members(Reader.workspace())).stream()
                .filter(party -> !party.id().equals(lead))
                .toList();
    }

    private static EditDialog dialog(
            String titleKey, Component form, FormFields fields, String saveKey, Runnable save) {
        return new EditDialog(Words.say(titleKey), form, fields, Words.say(saveKey), save);
    }
}
