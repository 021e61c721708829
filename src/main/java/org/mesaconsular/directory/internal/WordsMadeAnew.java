package org.mesaconsular.directory.internal;

import org.mesaconsular.directory.internal.search.Alphabet;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** At the start: makes words and places anew of whoever was entered under another edition of the rules. */
@Component
class WordsMadeAnew implements ApplicationRunner {

    private final Parties parties;
    private final HostAuthorities authorities;
    private final TransactionTemplate transaction;

    WordsMadeAnew(Parties parties, HostAuthorities authorities, TransactionTemplate transaction) {
        this.parties = parties;
        this.authorities = authorities;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Viewers.run(
                new Viewer.House("make search words anew", null),
                () -> transaction.executeWithoutResult(status -> makeAnew()));
    }

    private void makeAnew() {
        parties.findByWordsRuleNot(Alphabet.EDITION).forEach(PartyEntity::index);
        authorities.findByWordsRuleNot(Alphabet.EDITION).forEach(HostAuthorityEntity::index);
    }
}
