package org.mesaconsular.security.internal.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mesaconsular.shared.InvalidInput;

/**
 * Which passwords are good enough (NIST SP 800-63B-4, section 3.1.1): long ones of any characters, but none that stands on
 * the list of common ones and none that anybody would try first. Nothing is asked of their composition.
 */
public final class PasswordPolicy {

    /** The least characters of a password that stands alone. */
    public static final int SHORTEST = 15;

    /** The least characters of a password beside a second factor. */
    public static final int SHORTEST_WITH_FACTOR = 8;

    /** Long enough for any passphrase, short enough not to make hashing an attack. */
    public static final int LONGEST = 128;

    private static final String PORTAL = "mesaconsular";

    private PasswordPolicy() {}

    /** Why a password is refused. */
    public enum Reason {
        /** Too short or too long. */
        LENGTH("refusal.passwordLength"),
        /** It stands on the list of common passwords, perhaps several times over. */
        COMMON("refusal.passwordCommon"),
        /** It is the address, the part before the @, or the portal's name, perhaps several times over. */
        OBVIOUS("refusal.passwordObvious");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }
    }

    /**
     * Why this password cannot be the one of this account; empty when it can.
     *
     * @param address the e-mail address of the account
     * @param shortest {@link #SHORTEST} or {@link #SHORTEST_WITH_FACTOR}, in characters of Unicode
     */
    public static Optional<Reason> refusal(String password, String address, int shortest) {
        var length = length(password);
        if (length < shortest || length > LONGEST) {
            return Optional.of(Reason.LENGTH);
        }
        if (isObvious(password, address)) {
            return Optional.of(Reason.OBVIOUS);
        }
        return isCommon(password) ? Optional.of(Reason.COMMON) : Optional.empty();
    }

    /** @throws InvalidInput beside {@code password} when it cannot be the one of this account */
    public static void require(String password, String address, int shortest) {
        refusal(password, address, shortest).ifPresent(reason -> {
            throw reason == Reason.LENGTH
                    ? new InvalidInput("password", reason.messageKey, shortest, LONGEST)
                    : new InvalidInput("password", reason.messageKey);
        });
    }

    /** How long a password is in characters of Unicode, whatever their number of bytes. */
    public static int length(String password) {
        return password.codePointCount(0, password.length());
    }

    private static boolean isObvious(String password, String address) {
        var said = unit(letters(password));
        var local = address.contains("@") ? address.substring(0, address.indexOf('@')) : address;
        return !said.isEmpty()
                && Stream.of(address, local, PORTAL)
                        .map(word -> unit(letters(word)))
                        .anyMatch(said::equals);
    }

    private static boolean isCommon(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        return Stream.of(lower, letters(lower))
                .anyMatch(word -> Common.LIST.contains(word) || Common.LIST.contains(unit(word)));
    }

    /** Letters and digits alone, in lower case: nobody makes a word a secret by a dot. */
    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    /** The shortest text that repeated gives this one; the text itself when it repeats nothing. */
    private static String unit(String text) {
        var again = (text + text).indexOf(text, 1);
        return again < 0 ? text : text.substring(0, again);
    }

    /** Read when the first password is checked, and kept: 30,000 words. */
    private static final class Common {

        static final Set<String> LIST = read();

        private static Set<String> read() {
            try {
                return Set.copyOf(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
