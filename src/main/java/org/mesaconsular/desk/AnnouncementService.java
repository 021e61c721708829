package org.mesaconsular.desk;

import java.time.Clock;
import java.time.LocalDate;
import org.mesaconsular.desk.internal.AnnouncementEntity;
import org.mesaconsular.desk.internal.Announcements;
import org.mesaconsular.desk.internal.NewDays;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.Release;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisers tell their whole circle, observers included, for some days. */
@Service
@Transactional
public class AnnouncementService {

    private final Announcements announcements;
    private final CircleService circles;
    private final NewDays days;
    private final Clock clock;

    public AnnouncementService(Announcements announcements, CircleService circles, NewDays days, Clock clock) {
        this.announcements = announcements;
        this.circles = circles;
        this.days = days;
        this.clock = clock;
    }

    /**
     * What is announced in a workspace now.
     *
     * @throws NotFound when the viewer's party does not belong to it
     */
    @Transactional(readOnly = true)
    public NoticeBoard board(WorkspaceId id) {
        var today = today(id);
        var keeps = circles.standing(id).organises();
        var shown = announcements.notOver(id, today).stream()
                .map(AnnouncementEntity::view)
                .filter(announcement -> keeps || announcement.shownOn(today))
                .toList();
        return new NoticeBoard(shown, today, keeps);
    }

    /** @throws NotFound when there is no such announcement for this viewer */
    @Transactional(readOnly = true)
    public Announcement announcement(AnnouncementId id) {
        return find(id).view();
    }

    /**
     * Announces something to members and observers.
     *
     * @throws NotAllowed unless the viewer organises the workspace
     * @throws InvalidInput beside the field that cannot be saved
     */
    public Announcement announce(WorkspaceId id, AnnouncementForm form) {
        var organiser = circles.standing(id).requireOrganiser();
        var release = new Release(organiser.party(), id, Audience.WORKSPACE);
        return announcements
                .saveAndFlush(new AnnouncementEntity(release, form.checked()))
                .view();
    }

    /**
     * Changes an announcement, whichever organiser wrote it.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     * @throws NotAllowed unless the viewer organises the workspace, or once it is withdrawn
     * @throws InvalidInput beside the field that cannot be saved
     */
    public void edit(AnnouncementId id, int revision, AnnouncementForm form) {
        findToKeep(id, revision).describe(form.checked());
    }

    /**
     * Takes an announcement from the desks; the record keeps what it said.
     *
     * @param revision the revision the act started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     * @throws NotAllowed unless the viewer organises the workspace, or when it is withdrawn already
     */
    public void withdraw(AnnouncementId id, int revision) {
        findToKeep(id, revision).withdraw(clock.instant());
    }

    private AnnouncementEntity findToKeep(AnnouncementId id, int revision) {
        var announcement = find(id);
        circles.standing(announcement.workspace()).requireOrganiser();
        announcement.expectRevision(revision);
        return announcement;
    }

    private AnnouncementEntity find(AnnouncementId id) {
        return announcements.findById(id.value()).orElseThrow(NotFound::new);
    }

    private LocalDate today(WorkspaceId id) {
        return days.today(id, circles.workspace(id).zone());
    }
}
