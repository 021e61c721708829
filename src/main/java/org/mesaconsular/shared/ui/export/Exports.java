package org.mesaconsular.shared.ui.export;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;

/** Gives pages the link with which their reader takes a table away. Its address dies with the page and with the sign-in. */
@SpringComponent
public class Exports {

    private final ExportRecord record;
    private final Clock clock;

    Exports(ExportRecord record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    /** The link to this table as a file, in the words of whoever reads the page now. */
    public Anchor link(ExportedTable table) {
        var link = new Anchor(new ExportDownload(table, Reader.reading(), record, clock), Words.say("export.act"));
        link.addClassName("export");
        return link;
    }
}
