package org.mesaconsular.testing;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test of a portal that sends letters. All of them share one portal and one {@link #BOX}. */
public interface WithLetters {

    /** Where the letters arrive, those of other tests too: each writes to addresses of its own. */
    LetterBox BOX = new LetterBox();

    /** Makes the portal send its letters there. */
    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        BOX.serve(properties);
    }
}
