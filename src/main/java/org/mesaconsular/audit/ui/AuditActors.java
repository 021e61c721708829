package org.mesaconsular.audit.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.audit.AuditReader;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;

/** Those whose acts a reader of the record may find there. */
@SpringComponent
class AuditActors {

    private final DirectoryService directory;
    private final CircleService circles;
    private final PeopleService people;

    AuditActors(DirectoryService directory, CircleService circles, PeopleService people) {
        this.directory = directory;
        this.circles = circles;
        this.people = people;
    }

    /** In the order of the reader's alphabet. */
    List<Person> of(AuditReader reader, @Nullable WorkspaceId circle, Locale language) {
        return people.peopleOf(parties(reader, circle)).stream()
                .sorted(Comparator.comparing(Person::name, Collator.getInstance(language)))
                .toList();
    }

    private List<PartyId> parties(AuditReader reader, @Nullable WorkspaceId circle) {
        if (reader.forThePortal()) {
            return directory.parties().stream().map(Party::id).toList();
        } else if (circle != null && reader.organised() != null) {
            return circles.members(circle).stream()
                    .map(member -> member.party().id())
                    .toList();
        }
        return List.of(reader.person().party());
    }
}
