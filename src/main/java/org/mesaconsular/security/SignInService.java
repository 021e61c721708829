package org.mesaconsular.security;

import java.util.List;
import java.util.Set;
import org.mesaconsular.security.internal.secondfactor.Reassured;
import org.mesaconsular.security.internal.secondfactor.SecondFactors;
import org.mesaconsular.security.internal.session.CurrentSignIn;
import org.mesaconsular.security.internal.session.SignInBook;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.Viewers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Where a person is signed in, and the way out of each. Nobody but the portal sees the sign-ins of others. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class SignInService {

    private final SignInBook book;
    private final CurrentSignIn current;
    private final Reassured reassured;
    private final SecondFactors factors;

    SignInService(SignInBook book, CurrentSignIn current, Reassured reassured, SecondFactors factors) {
        this.book = book;
        this.current = current;
        this.reassured = reassured;
        this.factors = factors;
    }

    /** Whether the viewer has a second factor, which {@link #end} asks for. */
    public boolean asksForCode() {
        return factors.has(Viewers.person().account());
    }

    /** The browsers the viewer is signed in with, the last used one first. */
    public List<OpenSignIn> mine() {
        return book.openOf(Viewers.person().account(), current.id());
    }

    /**
     * Signs the viewer out of one browser; its pages close within seconds.
     *
     * @throws InvalidInput beside {@code current} or {@code proof} when it is wrong
     * @throws NotFound when the viewer is not signed in there, or not any more
     */
    public void end(SignInId id, Reassurance typed) {
        reassured.require(typed);
        if (mine().stream().noneMatch(open -> open.id().equals(id))) {
            throw new NotFound();
        }
        book.end(Set.of(id), SignInEnd.ELSEWHERE);
    }

    /**
     * Signs the viewer out of every browser but the one that asks.
     *
     * @throws InvalidInput beside {@code current} or {@code proof} when it is wrong
     */
    public void endOthers(Reassurance typed) {
        reassured.require(typed);
        book.endOthers(Viewers.person().account(), current.id(), SignInEnd.ELSEWHERE);
    }

    /**
     * Whoever knew the password until now is out; the browser in which the person changed it stays signed in. Only once the
     * new one is kept, since no sign-in comes back.
     */
    @TransactionalEventListener
    void on(PasswordReplaced replaced) {
        book.endOthers(replaced.account(), current.id(), SignInEnd.PASSWORD);
    }
}
