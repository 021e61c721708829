package org.mesaconsular.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Member;
import org.mesaconsular.meeting.AgendaItemForm;
import org.mesaconsular.meeting.AgendaItemId;
import org.mesaconsular.meeting.AgendaService;
import org.mesaconsular.meeting.Answer;
import org.mesaconsular.meeting.AnswerChannel;
import org.mesaconsular.meeting.CallingService;
import org.mesaconsular.meeting.InvitationService;
import org.mesaconsular.meeting.MeetingForm;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.meeting.MeetingKind;
import org.mesaconsular.meeting.MeetingPageService;
import org.mesaconsular.meeting.OutcomeForm;
import org.mesaconsular.meeting.OutcomeId;
import org.mesaconsular.meeting.OutcomeKind;
import org.mesaconsular.meeting.OutcomeService;
import org.mesaconsular.meeting.RecordedAnswer;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;
import org.springframework.stereotype.Component;

/** Enters the meetings of the demonstration: the one that decided on joint visits, and the next one. */
@Component
class DemoMeetings {

    private final CallingService calling;
    private final AgendaService agenda;
    private final InvitationService invitations;
    private final OutcomeService outcomes;
    private final MeetingPageService pages;
    private final CircleService circles;
    private final BodyService bodies;
    private final Clock clock;

    DemoMeetings(
            CallingService calling,
            AgendaService agenda,
            InvitationService invitations,
            OutcomeService outcomes,
            MeetingPageService pages,
            CircleService circles,
            BodyService bodies,
            Clock clock) {
        this.calling = calling;
        this.agenda = agenda;
        this.invitations = invitations;
        this.outcomes = outcomes;
        this.pages = pages;
        this.circles = circles;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** The meeting of the press report: held three days ago, one answer by note verbale, two decisions. */
    OutcomeId held(DemoScene scene) {
        var meeting = called(
                scene,
                "Reunión de coordinación de los consulados latinoamericanos",
                MeetingKind.SPECIAL,
                "Articular un plan conjunto ante las detenciones de connacionales migrantes.",
                -3,
                Audience.WORKSPACE);
        var situation = item(scene, meeting, "Situación de los 162 detenidos", 20, "EC", Audience.WORKSPACE);
        var visits = item(scene, meeting, "Visitas conjuntas a los centros penitenciarios", 40, "MX", Audience.MEMBERS);
        item(scene, meeting, "Próximas fechas", 10, null, Audience.WORKSPACE);
        convene(scene, meeting);
        for (var state : List.of("AR", "CR", "SV", "MX", "PE", "HN")) {
            answer(scene, meeting, state, Answer.ACCEPTED, "");
        }
        answer(scene, meeting, "CL", Answer.TENTATIVE, "A la espera de la agenda del Cónsul General.");
        recordNote(scene, meeting, "GT", "NV-12/2026");
        scene.as("EC", () -> calling.open(meeting));
        outcome(scene, situation, "EC", OutcomeKind.CONCLUSION, SITUATION);
        outcome(scene, situation, "EC", OutcomeKind.POSITION, "Ningún ser humano puede ser considerado ilegal.");
        outcome(scene, visits, "EC", OutcomeKind.DECISION, "Compartir recursos e información cada semana.");
        var decision = outcome(
                scene, visits, "EC", OutcomeKind.DECISION, "Visitas conjuntas en equipos de al menos tres misiones.");
        scene.as("EC", () -> calling.end(meeting));
        return decision;
    }

    /** The next meeting, in six days: some have answered, Peru has not. */
    void next(DemoScene scene) {
        var meeting = called(
                scene,
                "Segunda reunión de coordinación",
                MeetingKind.REGULAR,
                "Dar seguimiento a las visitas y acordar el calendario.",
                6,
                Audience.WORKSPACE);
        item(scene, meeting, "Informe sobre las visitas", 30, "EC", Audience.WORKSPACE);
        item(scene, meeting, "Intérpretes para lenguas indígenas", 20, "GT", Audience.MEMBERS);
        convene(scene, meeting);
        answer(scene, meeting, "MX", Answer.ACCEPTED, "");
        answer(scene, meeting, "AR", Answer.ACCEPTED, "");
        answer(scene, meeting, "CR", Answer.TENTATIVE, "");
        answer(scene, meeting, "HN", Answer.DECLINED, "El Cónsul General estará en Tegucigalpa.");
    }

    private static final String SITUATION =
            "La prensa informa de 162 personas detenidas desde la semana pasada. El Ecuador declara que ninguna es"
                    + " ecuatoriana; las otras ocho misiones aún no informan.";

    private MeetingId called(
            DemoScene scene, String title, MeetingKind kind, String objectives, int inDays, Audience audience) {
        var day =
                workingDay(LocalDate.now(clock.withZone(DemoPeople.LOS_ANGELES)).plusDays(inDays), inDays < 0 ? -1 : 1);
        var body = committee(scene);
        var form = new MeetingForm(
                title,
                kind,
                body,
                scene.party("EC"),
                objectives,
                "Consulado General del Ecuador",
                DemoPeople.LOS_ANGELES,
                at(day, 10),
                null,
                at(day, 12),
                null,
                audience);
        return scene.as("EC", () -> calling.call(scene.circle(), form));
    }

    /** That day, or the next working day in the direction of the step. */
    private static LocalDate workingDay(LocalDate day, int step) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? workingDay(day.plusDays(step), step) : day;
    }

    /** Both meetings are sessions of the standing committee, which stands directly under the circle. */
    private BodyId committee(DemoScene scene) {
        return bodies.tree(scene.circle()).under(null).getFirst().id();
    }

    private static LocalDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0);
    }

    private AgendaItemId item(
            DemoScene scene,
            MeetingId meeting,
            String title,
            int minutes,
            @Nullable String presenter,
            Audience audience) {
        var form = new AgendaItemForm(
                title, Duration.ofMinutes(minutes), presenter == null ? null : scene.party(presenter), audience);
        return scene.as("EC", () -> agenda.add(meeting, form));
    }

    private void convene(DemoScene scene, MeetingId meeting) {
        scene.as("EC", () -> {
            invitations.invite(meeting, everybody(scene));
            calling.convene(meeting);
        });
    }

    private List<PartyId> everybody(DemoScene scene) {
        return circles.members(scene.circle()).stream()
                .map(Member::party)
                .map(party -> party.id())
                .toList();
    }

    private void answer(DemoScene scene, MeetingId meeting, String state, Answer answer, String comment) {
        scene.as(
                state,
                () -> pages.page(meeting)
                        .toAnswer()
                        .ifPresent(own -> invitations.answer(meeting, own.revision(), answer, comment)));
    }

    private void recordNote(DemoScene scene, MeetingId meeting, String state, String number) {
        var party = scene.party(state);
        scene.as(
                "EC",
                () -> pages.page(meeting).row().delegations().stream()
                        .filter(line -> line.party().id().equals(party))
                        .forEach(line -> invitations.record(
                                meeting,
                                party,
                                line.revision(),
                                new RecordedAnswer(Answer.ACCEPTED, "", AnswerChannel.NOTE_VERBALE, number))));
    }

    private OutcomeId outcome(DemoScene scene, AgendaItemId item, String state, OutcomeKind kind, String text) {
        return scene.as(state, () -> outcomes.enter(item, new OutcomeForm(kind, text, Audience.WORKSPACE)));
    }
}
