package org.mesaconsular.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A mail server that keeps what it takes. */
public final class LetterBox implements AutoCloseable {

    /** Where the portal of these tests is reached. */
    public static final String PORTAL = "https://mesa.example.org/portal/";

    private static final long PATIENCE_MILLIS = 20_000;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    public LetterBox() {
        server.start();
    }

    /** The port it listens on, on this machine. */
    public int port() {
        return server.getSmtp().getPort();
    }

    /** Makes the portal send its letters here. */
    public void serve(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", this::port);
        properties.add("mesa.public-address", () -> PORTAL);
    }

    /** The letters to this address, of which this many are waited for. */
    public List<MimeMessage> letters(String address, int atLeast) {
        var deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (to(address).size() < atLeast && System.nanoTime() < deadline) {
            server.waitForIncomingEmail(200, Integer.MAX_VALUE);
        }
        return to(address);
    }

    /** The one letter to this address. */
    public MimeMessage letter(String address) {
        var letters = letters(address, 1);
        if (letters.size() != 1) {
            throw new AssertionError(letters.size() + " letters to " + address);
        }
        return letters.getFirst();
    }

    /** The text of a letter. */
    public static String text(MimeMessage letter) {
        try {
            return String.valueOf(letter.getContent());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The link in a letter, which stands on a line of its own. */
    public static String link(MimeMessage letter) {
        return text(letter)
                .lines()
                .filter(line -> line.startsWith("http"))
                .findFirst()
                .orElseThrow();
    }

    private List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> addressee(letter).equals(address))
                .toList();
    }

    private static String addressee(MimeMessage letter) {
        try {
            return letter.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
