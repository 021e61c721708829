package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.visit.CountStatus;
import org.mesaconsular.visit.ShownCount;

/** A number as people read it. "Not reported" never looks like 0: it is a word in a dashed frame, 0 is a figure. */
class CountText extends Span {

    CountText(ShownCount count) {
        addClassName("count");
        var value = count.value();
        switch (count.concealment()) {
            case SMALL -> say("count-small", getTranslation("visit.count.small"));
            case WITHHELD -> say("count-hidden", getTranslation("visit.count.withheld"));
            case NONE -> {
                if (value == null) {
                    say("count-missing", Words.of("visit.countStatus", count.status()));
                } else {
                    say("count-figure", figure(value, count.status()));
                }
            }
        }
    }

    private void say(String className, String words) {
        addClassName(className);
        setText(words);
    }

    private String figure(int value, CountStatus status) {
        var figure = NumberFormat.getIntegerInstance(Reader.locale()).format(value);
        return status == CountStatus.EXACT ? figure : getTranslation("visit.count." + status.name(), figure);
    }
}
