package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.AudienceMark;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.visit.Finding;
import org.mesaconsular.visit.FindingSection;
import org.mesaconsular.visit.Severity;
import org.mesaconsular.visit.VisitPage;

/** The findings by section. Where nobody of the team was inside, it says so and why there can be none on conditions. */
class FindingList extends Div {

    private final transient VisitPage page;
    private final transient Team team;
    private final transient FindingDialogs dialogs;

    FindingList(VisitPage page, Team team, FindingDialogs dialogs) {
        this.page = page;
        this.team = team;
        this.dialogs = dialogs;
        addClassName("finding-list");
        if (!page.rights().wasInside()) {
            add(outside());
        } else if (page.findings().isEmpty()) {
            add(new EmptyState(getTranslation("visit.findings.empty"), getTranslation("visit.findings.empty.hint")));
        }
        bySection().forEach(this::addGroup);
    }

    private TreeMap<FindingSection, List<Finding>> bySection() {
        return page.findings().stream()
                .collect(Collectors.groupingBy(Finding::section, TreeMap::new, Collectors.toList()));
    }

    private Component outside() {
        var access = page.visit().access();
        var key = access.refused() ? "visit.findings.refused" : "visit.findings.notYet";
        var note = new Paragraph(getTranslation(key, VisitWords.of(access)));
        note.addClassNames("finding-outside", access.refused() ? "outside-refused" : "outside-waiting");
        return note;
    }

    private void addGroup(FindingSection section, List<Finding> findings) {
        add(new H3(Words.of("visit.findingSection", section)));
        findings.forEach(finding -> add(article(finding)));
    }

    private Component article(Finding finding) {
        var text = new Paragraph(finding.text());
        text.addClassName("agreed-text");
        var article = new Article(marks(finding), text);
        article.addClassNames("sheet", "finding");
        if (!finding.severityReason().isEmpty()) {
            article.add(reason(finding));
        }
        article.add(foot(finding));
        return article;
    }

    private static Component marks(Finding finding) {
        var basis = new Span(Words.of("visit.basis", finding.basis()));
        basis.addClassName("soft");
        var marks = new Div(VisitWords.badge(finding.severity()), basis, new AudienceMark(finding.audience()));
        marks.addClassName("finding-marks");
        return marks;
    }

    private Component reason(Finding finding) {
        var reason = new Paragraph(getTranslation("visit.findings.severityReason") + " " + finding.severityReason());
        reason.addClassNames("soft", "as-typed");
        return reason;
    }

    private Component foot(Finding finding) {
        var stated = new Span(getTranslation(
                "visit.findings.stated", team.name(finding.owner()), ReaderTimes.date(finding.recordedAt())));
        stated.addClassName("soft");
        var foot = new Div(stated);
        foot.addClassName("finding-foot");
        if (finding.mayRevise()) {
            foot.add(Acts.quiet(
                    getTranslation("visit.findings.revise"),
                    () -> dialogs.revise(page, finding).open()));
        }
        var wider = ReleaseDialog.wider(finding.audience(), page.visit().audience());
        if (finding.mayRevise() && !wider.isEmpty()) {
            foot.add(Acts.quiet(
                    getTranslation("visit.release"),
                    () -> dialogs.release(finding, wider).open()));
        }
        addReading(finding, foot);
        return foot;
    }

    private void addReading(Finding finding, Div foot) {
        var read = finding.readByLeadAt();
        if (read != null) {
            foot.add(new Span(getTranslation("visit.findings.readByLead", ReaderTimes.dateTime(read))));
        } else if (finding.severity() == Severity.CRITICAL
                && page.rights().lead()
                && !finding.owner().equals(page.visit().lead())) {
            foot.add(Acts.plain(getTranslation("visit.findings.markRead"), () -> dialogs.markRead(finding)));
        }
    }
}
