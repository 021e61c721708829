package org.mesaconsular.security;

import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.mesaconsular.security.internal.mail.LinkPost;
import org.mesaconsular.shared.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Takes the wish for a new password. Whether there is such an account is looked up after the answer, on a thread of its own,
 * so that neither words nor timing tell.
 */
@Service
public class ForgottenPasswordService implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPasswordService.class);

    /** Who asks when so many others wait has to ask again; nothing is said to anybody. */
    private static final int WAITING = 1_000;

    private final ResetLetterService letters;
    private final LinkPost post;

    /** One at a time: however many ask, the portal stays at hand for who works in it. */
    private final ThreadPoolExecutor later = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofVirtual().name("forgotten-passwords").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    ForgottenPasswordService(ResetLetterService letters, LinkPost post) {
        this.letters = letters;
        this.post = post;
    }

    /** Whether letters can be sent; otherwise one's administrator makes the link. */
    public boolean possible() {
        return post.sendsLetters();
    }

    /** Sends a letter to the person with this address, if there is one who may sign in; says nothing of it either way. */
    public void ask(String address) {
        var wanted = address.strip();
        if (possible() && wanted.codePointCount(0, wanted.length()) <= Text.LINE) {
            later.execute(() -> answer(wanted.toLowerCase(Locale.ROOT)));
        }
    }

    private void answer(String address) {
        try {
            letters.send(address);
        } catch (RuntimeException unexpected) {
            LOG.warn("A wish for a new password was not answered: {}", unexpected.toString());
        }
    }

    @Override
    public void destroy() {
        later.shutdownNow();
    }
}
