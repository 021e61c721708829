package org.mesaconsular.directory.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mesaconsular.directory.DirectorySearch;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.FormerName;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.OtherNames;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.directory.internal.Parties;
import org.mesaconsular.directory.internal.PartyEntity;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.testing.EmptyTables;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.MissionFiles;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** In a directory of its own: the fixtures' circle, and then what each test imports. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MissionImportTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    MissionImport imports;

    @Autowired
    MissionRuns runs;

    @Autowired
    DirectoryService directory;

    @Autowired
    DirectorySearch search;

    @Autowired
    Parties parties;

    private Circle circle;

    @Autowired
    EmptyTables tables;

    @BeforeEach
    void enterTheCircle() {
        tables.empty();
        circle = losAngeles.nine();
    }

    /** Nobody else needs that many missions. */
    @AfterAll
    void leaveNothing() {
        tables.empty();
    }

    @Test
    void the_public_list_is_entered_once_and_importing_again_changes_nothing() {
        var file = asAdministrator(() -> imports.read(MissionFiles.unitedStates()));
        var preview = asAdministrator(() -> imports.preview(file));
        var before = asAdministrator(directory::parties).size();

        var first = asAdministrator(() -> imports.apply(file, done -> {}));
        var revisions = revisions();
        var second = asAdministrator(() -> imports.apply(file, done -> {}));

        assertThat(first.created()).isEqualTo(preview.count(LineFate.CREATED)).isGreaterThan(240);
        assertThat(first.matched()).isEqualTo(preview.count(LineFate.MATCHED));
        assertThat(second).isEqualTo(new MissionReport(0, first.created() + first.matched(), first.refused()));
        assertThat(revisions()).isEqualTo(revisions).hasSize(before + first.created());
        assertThat(asAdministrator(() -> search.find("saint-siège", 3, Locale.FRENCH))
                        .getFirst()
                        .entry()
                        .city())
                .isEqualTo("New York City");
    }

    @Test
    void a_known_mission_is_matched_whatever_the_language_of_its_city_and_the_grade_of_its_post() {
        var preview = asAdministrator(() -> imports.preview(imports.read(
                "país;ciudad;tipo\nPerú;Los Ángeles;Consulado General\nMéxico;L.A.;consulate\n".getBytes(UTF_8))));

        assertThat(preview.lines()).extracting(MissionPreview.Line::fate).containsOnly(LineFate.MATCHED);
        assertThat(preview.lines().getLast().remarks())
                .containsExactly(Remark.of("directory.import.matched.otherKind", PartyKind.CONSULATE_GENERAL));
    }

    @Test
    void a_known_mission_is_matched_by_an_alias_or_a_former_name() {
        LosAngeles.run(
                circle.administrator(),
                () -> directory.create(new PartyForm(
                        PartyKind.EMBASSY,
                        new StateCode("BO"),
                        Map.of(InterfaceLanguage.ES, "Embajada de Bolivia"),
                        new OtherNames(List.of("Embolivia"), List.of(new FormerName("Legación de Bolivia", "1942"))),
                        "",
                        "Washington",
                        LosAngeles.ZONE)));

        var preview = asAdministrator(() -> imports.preview(imports.read(
                "state,city,type,name\nBolivia,Boston,consulate,EMBOLIVIA\nBolivia,Miami,consulate,legacion de bolivia\nBolivia,Chicago,consulate,\n"
                        .getBytes(UTF_8))));

        assertThat(preview.lines())
                .extracting(MissionPreview.Line::fate)
                .containsExactly(LineFate.MATCHED, LineFate.MATCHED, LineFate.CREATED);
    }

    @Test
    void an_import_that_broke_off_is_finished_by_importing_again() {
        var lines = StateCode.all().stream().limit(90).map(state -> state.value() + ",Reno,honorary consulate\n");
        var text = lines.collect(Collectors.joining("", "state,city,type\n", ""));
        var file = asAdministrator(() -> imports.read(text.getBytes(UTF_8)));
        assertThatThrownBy(() -> asAdministrator(() -> imports.apply(file, done -> {
                    if (done > 50) {
                        throw new IllegalStateException("the machine stops");
                    }
                })))
                .isInstanceOf(IllegalStateException.class);

        var report = asAdministrator(() -> imports.apply(file, done -> {}));

        assertThat(report).isEqualTo(new MissionReport(30, 60, 0));
        assertThat(asAdministrator(() -> imports.apply(file, done -> {})).created())
                .isZero();
    }

    /** The second file lists the same missions in the opposite order, so that each waits for the other. */
    @Test
    @OnBothDatabases
    void of_two_nodes_that_import_the_same_missions_one_enters_each_and_the_other_finds_it_matched() throws Exception {
        var lines = StateCode.all().stream()
                .limit(60)
                .map(state -> state.value() + ",Tucson,honorary consulate\n")
                .toList();
        var files = List.of(String.join("", lines), String.join("", lines.reversed())).stream()
                .map(text -> asAdministrator(() -> imports.read(("state,city,type\n" + text).getBytes(UTF_8))))
                .toList();
        var gate = new CyclicBarrier(2);

        List<Future<MissionReport>> nodes;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            nodes = threads.invokeAll(files.stream()
                    .<Callable<MissionReport>>map(file -> () -> {
                        gate.await();
                        return asAdministrator(() -> imports.apply(file, done -> {}));
                    })
                    .toList());
        }

        var one = nodes.getFirst().get();
        var other = nodes.getLast().get();
        assertThat(one.created() + other.created()).isEqualTo(60);
        assertThat(one.matched() + other.matched()).isEqualTo(60);
        assertThat(asAdministrator(directory::parties))
                .filteredOn(party -> party.city().equals("Tucson"))
                .hasSize(60)
                .extracting(Party::state)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_database_itself_refuses_a_second_mission_of_the_same_claim() {
        var form = new PartyForm(
                PartyKind.HONORARY_CONSULATE,
                new StateCode("UY"),
                Map.of(InterfaceLanguage.ES, "Uruguay"),
                "",
                "Yuma",
                LosAngeles.ZONE);
        var claim = MissionKey.claim(form);

        asAdministrator(() -> parties.saveAndFlush(PartyEntity.imported(form, claim)));

        assertThatThrownBy(() -> asAdministrator(() -> parties.saveAndFlush(PartyEntity.imported(form, claim))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_mission_that_moved_gives_up_its_claim_and_its_place_can_be_imported_again() {
        var file = asAdministrator(() -> imports.read("state,city,type\nCuba,Yuma,consulate\n".getBytes(UTF_8)));
        asAdministrator(() -> imports.apply(file, done -> {}));
        var party = asAdministrator(directory::parties).stream()
                .filter(each -> each.city().equals("Yuma") && new StateCode("CU").equals(each.state()))
                .findFirst()
                .orElseThrow();
        var moved = new PartyForm(party.kind(), party.state(), party.names(), "", "Mesa", party.zone());
        LosAngeles.run(circle.administrator(), () -> directory.edit(party.id(), party.revision(), moved));

        assertThat(asAdministrator(() -> imports.apply(file, done -> {})).created())
                .isEqualTo(1);
    }

    @Test
    void it_runs_on_while_nobody_looks_and_as_the_person_who_began_it() {
        var file = asAdministrator(() -> imports.read(MissionFiles.losAngeles()));

        var run = asAdministrator(() -> runs.begin(file));

        await().until(() -> !run.progress().goesOn());
        var report = Objects.requireNonNull(run.progress().report());
        assertThat(report.created() + report.matched()).isEqualTo(7);
        assertThat(asAdministrator(runs::mine)).contains(run);
        assertThat(LosAngeles.as(circle.organiser(), runs::mine)).isEmpty();
    }

    @Test
    void nobody_but_the_portal_s_administrator_imports() {
        var file = asAdministrator(() -> imports.read(MissionFiles.losAngeles()));

        assertThatThrownBy(() -> LosAngeles.as(circle.organiser(), () -> imports.read(MissionFiles.losAngeles())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> LosAngeles.as(circle.organiser(), () -> imports.preview(file)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> LosAngeles.as(circle.organiser(), () -> imports.apply(file, done -> {})))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> LosAngeles.as(circle.organiser(), () -> runs.begin(file)))
                .isInstanceOf(NotAllowed.class);
    }

    private List<String> revisions() {
        return asAdministrator(directory::parties).stream()
                .map(party -> party.id() + " " + party.revision())
                .sorted()
                .toList();
    }

    private <T> T asAdministrator(Supplier<T> work) {
        return LosAngeles.as(circle.administrator(), work);
    }
}
