package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.mesaconsular.shared.ui.Words;

/** How far an import has come, as a bar and in words. */
class ImportProgressBar extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph(getTranslation("visit.import.begins"));

    ImportProgressBar() {
        addClassName("import-progress");
        Words.named(bar, getTranslation("visit.import.progress"));
        add(words, bar);
    }

    /** @param done how many of {@code all} lines are safely in the register */
    void reached(int done, int all) {
        bar.setValue((double) done / all);
        words.setText(getTranslation("visit.import.reached", done, all));
    }
}
