package org.mesaconsular.shared.personal;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An address, unless it is that of an office: its first part says so, or it belongs to a government or an organisation of
 * States, where nobody writes who is detained.
 */
final class EmailAddress implements Recogniser {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![a-z0-9.+%'-])(?<local>[a-z0-9.+%'-]++)(?: ?@ ?| ?[(\\[]at[)\\]] ?| arroba )(?<domain>[a-z0-9-]+(?:(?:\\.| ?[(\\[]dot[)\\]] ?| punto | ponto )[a-z0-9-]+)+)",
            CASE_INSENSITIVE);

    private static final Pattern OFFICE = Pattern.compile(
            "(?:^|[^a-z])(?:cons(?!t)|cong|emb|amb(?!er|r)|info|contact|misi|missi|missao|oficin|office|prensa|press|imprensa|secret|admin|protec|asist|assist"
                    + "|emerg|guardia|duty|support|soporte|aten|atend|accueil|recep|help|ayuda|visa|visit|pasap|passap|passp|docum|regist|legal|jurid"
                    + "|comunic|communic|outreach|no-?reply|postmaster|webmaster|coord|comit|commit|reunion|meeting|tramit|cita|general|direcc|despacho"
                    + "|gabinete|detention|intake|records|court|clerk|defens|ombuds|hotline|linea|mesa(?=@|$)|notif)",
            CASE_INSENSITIVE);

    private static final Pattern OF_STATES = Pattern.compile(
            "(?:^|[. ])(?:gob|gov|gouv|go|gub|mil|int|gc|un|icrc|unhcr|iom|oas|oea)(?:[. ]|$)", CASE_INSENSITIVE);

    @Override
    public boolean findsIn(String text) {
        return ADDRESS.matcher(text).results().anyMatch(EmailAddress::isPersonal);
    }

    private static boolean isPersonal(MatchResult address) {
        return !OFFICE.matcher(address.group("local")).find()
                && !OF_STATES.matcher(address.group("domain")).find();
    }
}
