package org.mesaconsular.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AnnouncementServiceTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    AnnouncementService announcements;

    @Test
    void members_and_observers_of_the_circle_read_it_and_nobody_else() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var elsewhere = losAngeles.of(List.of("PE"));

        var announced = announce(circle, today(circle), null);

        assertThat(board(circle, circle.mission("PE").colleague()).announcements())
                .containsExactly(announced);
        assertThat(board(circle, circle.observer().head()).announcements()).containsExactly(announced);
        assertThat(board(elsewhere, elsewhere.mission("PE").head()).announcements())
                .isEmpty();
        assertThatThrownBy(() ->
                        LosAngeles.as(elsewhere.mission("PE").head(), () -> announcements.announcement(announced.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void it_is_shown_from_its_first_day_to_its_last() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var today = today(circle);
        var peru = circle.mission("PE").head();

        announce(circle, today.minusDays(2), today.minusDays(1));
        var toCome = announce(circle, today.plusDays(1), null);
        var lastDay = announce(circle, today.minusDays(1), today);
        var firstDay = announce(circle, today, today);

        assertThat(board(circle, peru).announcements()).containsExactly(firstDay, lastDay);
        assertThat(board(circle, circle.organiser()).announcements()).containsExactly(toCome, firstDay, lastDay);
    }

    @Test
    void only_organisers_write_change_and_withdraw() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var announced = announce(circle, today(circle), null);
        var id = circle.workspace().id();

        for (var other : List.of(circle.mission("PE").head(), circle.observer().head())) {
            assertThat(board(circle, other).keeps()).isFalse();
            refused(other, () -> announcements.announce(id, form("New", today(circle), null)));
            refused(other, () -> announcements.edit(announced.id(), 0, form("New", today(circle), null)));
            refused(other, () -> announcements.withdraw(announced.id(), 0));
        }
        assertThat(board(circle, circle.organiser()).keeps()).isTrue();
    }

    @Test
    void a_withdrawn_announcement_is_gone_and_stays_as_it_was() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var announced = announce(circle, today(circle), null);

        LosAngeles.run(circle.organiser(), () -> announcements.withdraw(announced.id(), 0));

        assertThat(board(circle, circle.organiser()).announcements()).isEmpty();
        assertThatThrownBy(() -> LosAngeles.run(
                        circle.organiser(),
                        () -> announcements.edit(announced.id(), 1, form("New", today(circle), null))))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("refusal.announcement.withdrawn");
    }

    @Test
    void who_saves_second_is_told_of_the_first() {
        var circle = losAngeles.of(List.of("EC"));
        var announced = announce(circle, today(circle), null);
        LosAngeles.run(
                circle.organiser(), () -> announcements.edit(announced.id(), 0, form("First", today(circle), null)));

        assertThatThrownBy(() -> LosAngeles.run(
                        circle.organiser(),
                        () -> announcements.edit(announced.id(), 0, form("Second", today(circle), null))))
                .isInstanceOf(EditConflict.class);

        assertThat(board(circle, circle.organiser()).announcements())
                .extracting(Announcement::title)
                .containsExactly("First");
    }

    @Test
    void every_field_that_cannot_be_saved_is_named() {
        var circle = losAngeles.of(List.of("EC"));
        var today = today(circle);
        var wrong = new AnnouncementForm(" ", "x".repeat(2_001), today, today.minusDays(1));

        assertThatThrownBy(() -> LosAngeles.run(
                        circle.organiser(),
                        () -> announcements.announce(circle.workspace().id(), wrong)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.findings())
                                .extracting(finding -> finding.field() + ": " + finding.messageKey())
                                .containsExactly(
                                        "title: refusal.required",
                                        "text: refusal.tooLong",
                                        "lastDay: refusal.announcement.endsBeforeBeginning"));
    }

    @Test
    void a_limit_counts_characters_and_holds_the_widest() {
        var circle = losAngeles.of(List.of("EC"));
        var widest = "\uD83C\uDFDB".repeat(AnnouncementForm.TITLE);
        var text = "\uD83C\uDFDB".repeat(AnnouncementForm.TEXT);

        var announced = LosAngeles.as(
                circle.organiser(),
                () -> announcements.announce(
                        circle.workspace().id(), new AnnouncementForm(widest, text, today(circle), null)));

        assertThat(announced).returns(widest, Announcement::title).returns(text, Announcement::text);
    }

    private static void refused(Person other, Runnable act) {
        assertThatThrownBy(() -> LosAngeles.run(other, act))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("refusal.onlyOrganiser");
    }

    private Announcement announce(Circle circle, LocalDate from, @Nullable LocalDate until) {
        return LosAngeles.as(
                circle.organiser(),
                () -> announcements.announce(circle.workspace().id(), form("Holiday duty", from, until)));
    }

    private static AnnouncementForm form(String title, LocalDate from, @Nullable LocalDate until) {
        return new AnnouncementForm(title, "One telephone for all.", from, until);
    }

    private LocalDate today(Circle circle) {
        return board(circle, circle.organiser()).today();
    }

    private NoticeBoard board(Circle circle, Person reader) {
        return LosAngeles.as(
                reader, () -> announcements.board(circle.workspace().id()));
    }
}
