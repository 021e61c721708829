package org.mesaconsular.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.mesaconsular.desk.AnnouncementForm;
import org.mesaconsular.desk.AnnouncementService;
import org.springframework.stereotype.Component;

/** Enters what the organiser of the demonstration tells everybody. */
@Component
class DemoAnnouncements {

    private static final int DAYS = 21;

    private final AnnouncementService announcements;
    private final Clock clock;

    DemoAnnouncements(AnnouncementService announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    void enter(DemoScene scene) {
        var today =
                LocalDate.ofInstant(clock.instant(), scene.entered().workspace().zone());
        var form = new AnnouncementForm(
                "Guardia consular conjunta durante los feriados",
                "El teléfono de guardia de la coordinación atiende las 24 horas. Cada misión envía al Ecuador el nombre de"
                        + " su funcionario de turno.",
                today,
                today.plusDays(DAYS));
        scene.as("EC", () -> announcements.announce(scene.circle(), form));
    }
}
