package org.mesaconsular.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.Answer;
import org.mesaconsular.action.JointVisits;
import org.mesaconsular.audit.AuditFilter;
import org.mesaconsular.audit.AuditPages;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.PublicAddress;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.testing.Administrators;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Sheets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.core.context.SecurityContextHolder;

@ServiceTest
class AuditExportTest {

    @Autowired
    Administrators administrators;

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    JointVisits visits;

    @Autowired
    PeopleService people;

    @Autowired
    AuditPages pages;

    @Autowired
    AuditServices services;

    @Autowired
    Screens screens;

    private Circle circle;
    private ActionId action;

    @BeforeEach
    void an_action() {
        circle = losAngeles.of(List.of("EC", "PE", "CL"));
        action = visits.proposedIn(circle);
        visits.answer(action, circle.mission("PE").head(), Answer.AGREED, "");
    }

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void the_file_holds_the_entries_of_the_page_and_names_reader_party_zone_and_filter() {
        screens.open(circle.organiser(), "audit?kind=Consent");

        var file = Screens.download(link());

        assertThat(file.status()).isEqualTo(200);
        var lines = Sheets.lines(file.text());
        assertThat(lines)
                .contains(
                        List.of("Activity record"),
                        List.of("Exported by", circle.organiser().name()),
                        List.of("Limited to", "Kind of record: Consent"));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).first().asString().isEqualTo("When (" + Reader.zone() + ")"))
                .anySatisfy(line -> assertThat(line).contains("Consent", "changed", "Peru"));
        assertThat(entries(lines))
                .hasSize(Viewers.as(
                                LosAngeles.viewer(circle.organiser()),
                                () -> pages.page(
                                        circle.workspace().id(),
                                        new AuditFilter(null, "Consent", null, null, null, null)))
                        .lines()
                        .size())
                .allSatisfy(line -> assertThat(line).contains("Consent"));
    }

    @Test
    void values_of_another_party_s_record_are_in_no_cell_and_those_of_the_own_are() {
        var peru = administrator("PE");

        screens.open(peru, "audit?kind=Consent");
        var own = Screens.download(link());
        screens.open(circle.organiser(), "audit?kind=Consent&outcome=CHANGED");
        var others = Screens.download(link());

        assertThat(own.text()).contains("answer: no answer", "answer: agreed").startsWith("\uFEFF\"TLP:AMBER+STRICT\"");
        assertThat(own.disposition()).contains("TLP-AMBER-STRICT.csv");
        assertThat(others.text())
                .contains("Their content is for the party to which the record belongs")
                .doesNotContain("answer: agreed")
                .startsWith("\uFEFF\"TLP:AMBER\"");
        assertThat(others.disposition()).contains("TLP-AMBER.csv");
    }

    @Test
    void several_values_stand_in_one_line_of_a_cell() {
        screens.open(administrator("PE"), "audit?kind=Consent&outcome=CHANGED");

        var entry = entries(Sheets.lines(Screens.download(link()).text())).getFirst();

        assertThat(entry.getLast()).contains("answer: agreed", "; ").doesNotContain("\n");
    }

    @Test
    void a_page_is_named_by_its_whole_address_or_not_at_all() {
        var told = new AuditServices(
                services.pages(),
                services.directory(),
                services.actors(),
                services.records(),
                new PublicAddress(new MockEnvironment(), "https://mesa.example.org/portal/"));
        screens.open(circle.organiser(), "audit");
        var viewer = LosAngeles.viewer(circle.organiser());
        var whole = new ArrayList<List<String>>();
        var none = new ArrayList<List<String>>();

        Viewers.as(viewer, () -> wrote(export(told, AuditExport.MOST), whole));
        Viewers.as(viewer, () -> wrote(export(AuditExport.MOST), none));

        assertThat(whole)
                .anySatisfy(line -> assertThat(line)
                        .hasSize(9)
                        .contains("https://mesa.example.org/portal/actions/" + action.value()));
        assertThat(none)
                .allSatisfy(line -> assertThat(line).hasSize(8))
                .noneSatisfy(line -> assertThat(line).contains("actions/" + action.value()));
    }

    @Test
    void an_export_stands_in_the_record_with_its_number_of_lines() {
        screens.open(circle.organiser(), "audit?kind=Consent");
        var lines = entries(Sheets.lines(Screens.download(link()).text())).size();

        Screens.go("audit");

        assertThat(Screens.words())
                .contains("Export of the activity record: done", "Details", "number of lines", String.valueOf(lines))
                .doesNotContain("finished");
        var act = Viewers.as(
                LosAngeles.viewer(circle.organiser()),
                () -> pages.page(circle.workspace().id(), AuditFilter.none())
                        .lines()
                        .getFirst());
        assertThat(act.act()).isEqualTo("Export.record");
        assertThat(act.after()).containsEntry("lines", String.valueOf(lines)).containsEntry("finished", "true");
    }

    @Test
    void the_file_is_in_the_reader_s_language() {
        screens.open(circle.organiser(), "audit");
        UI.getCurrentOrThrow().setLocale(Locale.of("es"));
        Screens.go("audit");

        assertThat(Screens.download(link()).text()).contains("\"En nombre de\"", "\"Acción conjunta\"", ";");
    }

    @Test
    void whoever_was_disabled_meanwhile_finds_nothing_at_the_address() {
        var reader = circle.mission("PE").colleague();
        screens.open(reader, "audit");
        var link = link();
        LosAngeles.run(circle.administrator(), () -> people.disable(reader.id()));

        var answer = Screens.download(link);

        assertThat(answer).matches(Screens.Download::nothing, "nothing");
    }

    @Test
    void whoever_is_not_signed_in_any_more_finds_nothing_at_the_address() {
        screens.open(circle.organiser(), "audit");
        var link = link();
        SecurityContextHolder.clearContext();

        var answer = Screens.download(link);

        assertThat(answer).matches(Screens.Download::nothing, "nothing");
    }

    @Test
    void parts_follow_each_other_and_a_bound_is_told() {
        var organiser = LosAngeles.viewer(circle.organiser());
        screens.open(circle.organiser(), "audit");
        var whole = export(AuditExport.MOST);
        var cut = export(3);

        var all = new ArrayList<List<String>>();
        var first = new ArrayList<List<String>>();
        assertThat(Viewers.as(organiser, () -> wrote(whole, all))).isTrue();
        assertThat(Viewers.as(organiser, () -> wrote(cut, first))).isFalse();

        assertThat(all).hasSizeGreaterThan(3);
        assertThat(first).hasSize(3).isEqualTo(all.subList(0, 3));
    }

    private AuditExport export(int most) {
        return export(services, most);
    }

    private AuditExport export(AuditServices services, int most) {
        return new AuditExport(services, circle.workspace().id(), AuditAddress.EVERYTHING, most);
    }

    private static boolean wrote(AuditExport export, List<List<String>> lines) {
        try {
            return export.write(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> entries(List<List<String>> lines) {
        return lines.stream().filter(line -> line.size() == 8).skip(1).toList();
    }

    private static Anchor link() {
        return _get(Anchor.class, spec -> spec.withClasses("export"));
    }

    private Person administrator(String state) {
        return administrators.of(circle.mission(state).party());
    }
}
