package org.mesaconsular.demo;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.WorkspaceId;

/** The circle as the demonstration's people act in it; each act is done by the person who would do it. */
record DemoScene(DemoCircle.Entered entered) {

    WorkspaceId circle() {
        return entered.workspace().id();
    }

    /** The party a person speaks for. */
    PartyId party(String key) {
        return entered.person(key).party();
    }

    /** Does something as this person and returns what came of it. */
    <T extends @Nullable Object> T as(String key, Supplier<T> work) {
        return Viewers.as(viewer(entered.person(key)), work);
    }

    /** Does something as this person. */
    void as(String key, Runnable work) {
        Viewers.run(viewer(entered.person(key)), work);
    }

    private static Viewer viewer(Person person) {
        return new Viewer.Person(person.id(), person.party());
    }
}
