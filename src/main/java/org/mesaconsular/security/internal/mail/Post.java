package org.mesaconsular.security.internal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server. Neither a slow nor a dead server holds anybody for longer than a few seconds. */
@Component
class Post implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    static final Duration PATIENCE = Duration.ofSeconds(6);

    private final ExecutorService postmen = Executors.newVirtualThreadPerTaskExecutor();
    private final @Nullable JavaMailSender sender;
    private final PublicAddress portal;
    private final String from;

    Post(
            ObjectProvider<JavaMailSender> sender,
            PublicAddress portal,
            @Value("${mesa.mail.from:}") String from,
            @Value("${spring.mail.host:}") String host) {
        this.sender = host.isBlank() ? null : sender.getIfAvailable();
        this.portal = portal;
        this.from = from.isBlank() ? "mesa-consular@" + portal.host() : from.strip();
        if (this.sender != null && !portal.known()) {
            LOG.warn("No letters are sent: their links need the portal's own address, set mesa.public-address.");
        }
    }

    /** Whether there is a mail server, and an address of the portal that a letter could name. */
    boolean open() {
        return sender != null && portal.known();
    }

    /** Sends a letter and says whether the mail server took it in time. What went wrong is in the log, the text is not. */
    boolean send(Letter letter) {
        var under = sender;
        return under != null
                && open()
                && inTime(() -> {
                    under.send(write(letter, under.createMimeMessage()));
                    return true;
                });
    }

    private boolean inTime(Callable<Boolean> work) {
        var sending = postmen.submit(work);
        try {
            return sending.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            LOG.warn("A letter was not taken: {}", reason(refused.getCause()));
        } catch (TimeoutException tooSlow) {
            sending.cancel(true);
            LOG.warn("A letter was not taken within {} s", PATIENCE.toSeconds());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private MimeMessage write(Letter letter, MimeMessage message) throws MessagingException {
        var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        parts.setFrom(new InternetAddress(from, true));
        // one address and nothing else: a list, a group or a line break is refused
        parts.setTo(new InternetAddress(letter.address(), true));
        parts.setSubject(letter.subject());
        parts.setText(letter.text());
        message.setContentLanguage(new String[] {letter.language().getLanguage()});
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Not the whole trace: it may quote the letter. */
    private static String reason(@Nullable Throwable cause) {
        return cause == null ? "unknown" : cause.getClass().getSimpleName() + ": " + firstLine(cause.getMessage());
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    @Override
    public void destroy() {
        postmen.shutdownNow();
    }
}
