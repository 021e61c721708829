package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.visit.CountKind;
import org.mesaconsular.visit.Facility;
import org.mesaconsular.visit.FacilityFilter;
import org.mesaconsular.visit.FacilityService;
import org.mesaconsular.visit.Finding;
import org.mesaconsular.visit.FindingService;
import org.mesaconsular.visit.TallyService;
import org.mesaconsular.visit.VisitId;
import org.mesaconsular.visit.VisitPage;
import org.mesaconsular.visit.VisitPages;
import org.mesaconsular.visit.VisitRow;
import org.mesaconsular.visit.VisitService;
import org.mesaconsular.visit.VisitState;
import org.springframework.data.domain.PageRequest;

/** The dialogs of this module, each handing its form to one use case. */
@SpringComponent
class VisitDialogs {

    private final VisitService visits;
    private final VisitPages pages;
    private final FacilityService facilities;
    private final FindingService findings;
    private final TallyService tallies;
    private final CircleService circles;

    VisitDialogs(
            VisitService visits,
            VisitPages pages,
            FacilityService facilities,
            FindingService findings,
            TallyService tallies,
            CircleService circles) {
        this.visits = visits;
        this.pages = pages;
        this.facilities = facilities;
        this.findings = findings;
        this.tallies = tallies;
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
                    new ConflictingText(word("visit.form.purpose"), form.purpose(), now.purpose()),
                    new ConflictingText(word("visit.form.day"), form.days(), VisitWords.days(now.from(), now.until())));
        });
    }

    /** Takes the visit further where no words are needed. */
    void advance(VisitRow visit, VisitState next) {
        visits.advance(visit.id(), next, "");
    }

    /** Takes the visit to a state that must be explained. */
    EditDialog reason(VisitRow visit, VisitState next) {
        var fields = new FormFields();
        var reason = fields.bind("reason", Fields.note(word("visit.form.reason"), Text.NOTE));
        reason.setRequiredIndicatorVisible(true);
        return dialog(
                "visit.advance." + next.name(),
                form(reason),
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
        ComboBox<Party> party = fields.bind("team", VisitWords.box(word("visit.team.party")));
        party.setItems(others(visit.lead()).stream()
                .filter(mission -> !visit.team().contains(mission.id()))
                .toList());
        party.setItemLabelGenerator(mission -> mission.shortName(Reader.locale()));
        return dialog(
                "visit.team.invite",
                form(party),
                fields,
                "dialog.save",
                () -> visits.invite(
                        visit.id(), Chosen.in("team", party.getValue()).id()));
    }

    /** States numbers: of a visit, or that the circle was told otherwise. */
    EditDialog tally(@Nullable VisitId visit, @Nullable Audience ceiling) {
        var audience = ceiling == null
                ? VisitWords.audience(Audience.WORKSPACE, Audience.NAMED)
                : VisitWords.audience(ceiling);
        var usual = visit == null ? CountKind.REPORTED_MEDIA : CountKind.OBSERVED;
        var form = new TallyFields(states(), usual, visits.today(Reader.workspace()), audience);
        return dialog("visit.tally.add", form, form.fields, "dialog.save", () -> {
            if (visit == null) {
                tallies.state(Reader.workspace(), form.value());
            } else {
                tallies.stateOn(visit, form.value());
            }
        });
    }

    /** Enters a finding, or changes one that is there. */
    EditDialog finding(VisitPage page, @Nullable Finding known) {
        var form = new FindingFields(page, findings::concernsIn);
        if (known == null) {
            return dialog(
                    "visit.findings.add",
                    form,
                    form.fields,
                    "dialog.save",
                    () -> findings.enter(page.visit().id(), form.value()));
        }
        form.changing(known);
        var revision = new AtomicInteger(known.revision());
        Runnable save = () -> findings.revise(known.id(), revision.get(), form.value());
        return dialog("visit.findings.revise", form, form.fields, "dialog.save", save)
                .onConflict(() -> List.of(
                        new ConflictingText(word("visit.findings.text"), form.text(), textNow(known, revision))));
    }

    /** The lead says that it has read a critical finding. */
    void markRead(Finding finding) {
        findings.readByLead(finding.id());
    }

    /** Enters a new name of a facility. */
    EditDialog rename(Facility facility) {
        var fields = new FormFields();
        var name = fields.bind("name", Fields.line(word("visit.facility.name"), Text.LINE));
        var source = fields.bind("source", Fields.line(word("visit.facility.source"), Text.LINE));
        DatePicker from = fields.bind("from", Fields.date(word("visit.facility.validFrom")));
        name.setValue(facility.name());
        from.setValue(visits.today(Reader.workspace()));
        var revision = new AtomicInteger(facility.revision());
        Runnable save = () -> facilities.rename(
                facility.id(), revision.get(), name.getValue(), source.getValue(), Chosen.in("from", from.getValue()));
        return dialog("visit.facility.rename", form(name, source, from), fields, "dialog.save", save)
                .onConflict(() -> {
                    var now = facilities.facility(facility.id());
                    revision.set(now.revision());
                    return List.of(new ConflictingText(word("visit.facility.name"), name.getValue(), now.name()));
                });
    }

    private String textNow(Finding known, AtomicInteger revision) {
        var now = findings.ofVisit(known.visit()).stream()
                .filter(finding -> finding.id().equals(known.id()))
                .findFirst()
                .orElse(known);
        revision.set(now.revision());
        return now.text();
    }

    private List<Party> others(PartyId lead) {
        return MemberMissions.of(circles.members(Reader.workspace())).stream()
                .filter(party -> !party.id().equals(lead))
                .toList();
    }

    private List<StateCode> states() {
        return MemberMissions.states(circles.members(Reader.workspace()));
    }

    private static EditDialog dialog(
            String titleKey, Component form, FormFields fields, String saveKey, Runnable save) {
        return new EditDialog(word(titleKey), form, fields, word(saveKey), save);
    }

    private static Div form(Component... fields) {
        var form = new Div(fields);
        form.addClassName("form");
        return form;
    }

    private static String word(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}
