package org.mesaconsular.shared.ui;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mesaconsular.shared.WrittenTime;

/** A time of day, chosen from the quarters of the hours or typed as people write it. Shown as the pages show times. */
class TimeOfDay extends Choice<LocalTime> {

    private static final List<LocalTime> QUARTERS = IntStream.range(0, 24 * 4)
            .mapToObj(quarter -> LocalTime.MIDNIGHT.plusMinutes(15L * quarter))
            .toList();

    TimeOfDay(String label) {
        super(label);
        setItemLabelGenerator(AgreedTimeWords.CLOCK::format);
        Fields.offer(this, QUARTERS, TimeOfDay::fits);
    }

    private static boolean fits(LocalTime time, String typed) {
        return AgreedTimeWords.CLOCK.format(time).contains(typed.strip())
                || WrittenTime.read(typed).filter(time::equals).isPresent();
    }

    @Override
    Optional<LocalTime> meant(String typed) {
        return WrittenTime.read(typed);
    }

    @Override
    public String sentence() {
        return getTranslation("field.time.unreadable");
    }
}
