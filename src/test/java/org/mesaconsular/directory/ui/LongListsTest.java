package org.mesaconsular.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mesaconsular.directory.AccountService;
import org.mesaconsular.directory.DirectorySearch;
import org.mesaconsular.directory.DirectorySearch.Among;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.EmptyTables;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** In a directory of its own, where more fit than anybody reads. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongListsTest {

    private static final Viewer HOUSE = new Viewer.House("fixture", null);
    private static final int MANY = 205;

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Screens screens;

    @Autowired
    DirectoryService directory;

    @Autowired
    DirectorySearch search;

    @Autowired
    PeopleService people;

    @Autowired
    AccountService accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    EmptyTables tables;

    @BeforeAll
    void enterOnce() {
        tables.empty();
        Viewers.run(HOUSE, () -> transaction.executeWithoutResult(all -> enter()));
    }

    /** Nobody else needs that many. */
    @AfterAll
    void leaveNothing() {
        tables.empty();
    }

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void of_very_many_that_fit_two_hundred_are_compared_and_the_others_counted() {
        var found = Viewers.as(HOUSE, () -> search.list("quill", 1000, Locale.ENGLISH, EnumSet.of(Among.PARTIES)));

        assertThat(found.first()).hasSize(200);
        assertThat(found.more()).isZero();
        assertThat(found.beyond()).isEqualTo(MANY + 1 - 200);
    }

    @Test
    void the_one_that_bears_the_very_word_comes_first_though_two_hundred_before_it_in_the_alphabet_begin_so() {
        var found = Viewers.as(HOUSE, () -> search.find("quill", 1, Locale.ENGLISH));

        assertThat(found.getFirst().entry().acronym()).isEqualTo("QUILL");
    }

    @Test
    void more_words_lead_to_the_one_that_was_beyond() {
        var found =
                Viewers.as(HOUSE, () -> search.list("quillwort 204", 10, Locale.ENGLISH, EnumSet.of(Among.PARTIES)));

        assertThat(found.first())
                .singleElement()
                .satisfies(one -> assertThat(one.entry().acronym()).isEqualTo("Q204"));
        assertThat(found.beyond()).isZero();
    }

    @Test
    void the_page_says_how_many_more_there_are_and_asks_for_more_words() {
        screens.open(losAngeles.of(List.of("PE")).organiser(), DirectoryNavigation.search("quill"));

        assertThat(Screens.words())
                .contains(
                        "206 found",
                        "6 more match. Type more of the name, the State or the city to see the right ones.");

        Screens.go(DirectoryNavigation.search("quillwort 204"));
        assertThat(Screens.words()).contains("1 found").doesNotContain("more match");
    }

    @Test
    void a_party_s_people_are_read_no_further_than_shown_with_accents_among_their_plain_letters() {
        var circle = losAngeles.of(List.of("PE"));
        var peru = circle.mission("PE").id();
        Viewers.run(HOUSE, () -> {
            for (var name : List.of("Bruno", "Álvaro", "Ángela", "Éva", "ana", "Zoe")) {
                people.create(peru, form(name));
            }
        });
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getEntityLoadCount();

        var first = Viewers.as(HOUSE, () -> accounts.first(peru, 3));

        assertThat(statistics.getEntityLoadCount() - before).isEqualTo(3);
        assertThat(first.more()).isPositive();
        var all = Viewers.as(HOUSE, () -> accounts.first(peru, 100)).items().stream()
                .map(Person::name);
        assertThat(all).containsSubsequence("Álvaro", "ana", "Ángela", "Bruno", "Éva", "Zoe");
    }

    @Test
    void the_page_of_a_party_s_people_shows_fifty_and_then_the_others() {
        var circle = losAngeles.of(List.of("PE"));
        var peru = circle.mission("PE").id();
        Viewers.run(HOUSE, () -> transaction.executeWithoutResult(all -> enterPeople(peru)));
        screens.open(circle.administrator(), PartyPeopleView.path(peru));
        assertThat(Screens.words()).contains("Person 100").doesNotContain("Person 159");

        Screens.click(Screens.buttons().stream()
                .filter(words -> words.startsWith("Show "))
                .findFirst()
                .orElseThrow());

        assertThat(Screens.words()).contains("Person 100", "Person 159");
    }

    private void enterPeople(PartyId party) {
        for (int number = 100; number < 160; number++) {
            people.create(party, form("Person " + number));
        }
    }

    private void enter() {
        for (int number = 0; number < MANY; number++) {
            directory.create(observer("Q" + number, "Quillwort Society " + number));
        }
        directory.create(observer("QUILL", "Zoo of the Quill"));
    }

    private static PartyForm observer(String acronym, String name) {
        return new PartyForm(PartyKind.NGO, null, Map.of(InterfaceLanguage.EN, name), acronym, "Lima", LosAngeles.ZONE);
    }

    private static PersonForm form(String name) {
        return new PersonForm(
                UUID.randomUUID() + "@example.org", name, "", "", InterfaceLanguage.ES, LosAngeles.ZONE, false);
    }
}
