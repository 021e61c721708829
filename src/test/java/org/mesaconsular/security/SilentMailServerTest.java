package org.mesaconsular.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mesaconsular.directory.AccountAccess;
import org.mesaconsular.directory.LinkDelivery;
import org.mesaconsular.testing.Administrators;
import org.mesaconsular.testing.LetterBox;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Newcomers;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.WithLetters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that takes the connection and says nothing. */
@ServiceTest
class SilentMailServerTest implements WithLetters {

    private static final ServerSocket SILENT = listen();

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Administrators administrators;

    @Autowired
    Newcomers newcomers;

    @Autowired
    AccountAccess access;

    @Autowired
    ChosenPasswordService links;

    @Autowired
    JavaMailSenderImpl sender;

    @BeforeEach
    void ask() {
        sender.setPort(SILENT.getLocalPort());
    }

    /** Others send letters through the same portal. */
    @AfterEach
    void askTheOtherAgain() {
        sender.setPort(BOX.port());
    }

    @AfterAll
    static void close() throws IOException {
        SILENT.close();
    }

    @Test
    @Timeout(30)
    void the_administrator_is_shown_the_link_instead_and_does_not_wait_for_long() {
        var peru = losAngeles.peru().party();
        var rosa = newcomers.of(peru);

        var delivery = LosAngeles.as(administrators.of(peru), () -> access.offer(rosa.id()));

        assertThat(delivery).isInstanceOfSatisfying(LinkDelivery.Shown.class, shown -> {
            assertThat(shown.sendingFailed()).isTrue();
            assertThat(shown.link()).startsWith(LetterBox.PORTAL + "link#");
            assertThat(links.look(Newcomers.token(shown.link()))).isPresent();
        });
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
