package org.mesaconsular.operation.internal;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.util.unit.DataSize;

/** Room on the disk as long as no test takes it away. */
@TestComponent
@Primary
public class TestRoom extends RoomToSave {

    private volatile boolean there = true;

    TestRoom(DatabaseSettings settings) {
        super(settings, DataSize.ofBytes(0));
    }

    void takeAway() {
        there = false;
    }

    void giveBack() {
        there = true;
    }

    @Override
    boolean isThere() {
        return there && super.isThere();
    }
}
