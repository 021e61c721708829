package org.mesaconsular.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A browser tab with nothing in it and no portal behind it: for components by themselves. */
public final class EmptyBrowser implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        MockVaadin.setup();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        MockVaadin.tearDown();
    }
}
