package org.mesaconsular.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.InvalidForm;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.personal.PersonalDataGuard;

/**
 * What an organiser typed of an announcement.
 *
 * @param firstDay the first day it is shown, in the workspace's zone; null is refused
 * @param lastDay the last day it is shown, in the workspace's zone; null while it is open
 */
public record AnnouncementForm(
        String title,
        String text,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /** A headline, in characters. */
    public static final int TITLE = 120;

    /** Short enough to be read in passing, in characters. */
    public static final int TEXT = 2_000;

    /**
     * The same with every text checked and trimmed.
     *
     * @throws InvalidInput beside the field that cannot be saved; all of them at once
     */
    public AnnouncementForm checked() {
        InvalidForm.unlessAll(this::checkedTitle, this::checkedText, this::checkedFirstDay, this::requireOrder);
        return new AnnouncementForm(checkedTitle(), checkedText(), checkedFirstDay(), lastDay);
    }

    private String checkedTitle() {
        return PersonalDataGuard.open("title", Text.required("title", title, TITLE));
    }

    private String checkedText() {
        return PersonalDataGuard.open("text", Text.required("text", text, TEXT));
    }

    /**
     * The first day, which must be there.
     *
     * @throws InvalidInput when it is missing
     */
    public LocalDate checkedFirstDay() {
        if (firstDay == null) {
            throw new InvalidInput("firstDay", "refusal.required");
        }
        return firstDay;
    }

    private void requireOrder() {
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw new InvalidInput("lastDay", "refusal.announcement.endsBeforeBeginning");
        }
    }
}
