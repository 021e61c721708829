package org.mesaconsular.shared.personal;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A telephone number, unless an office answers it ({@link Offices}). */
final class Phone implements Recogniser {

    private static final String NOT_BEFORE = "(?<![\\w/+.-])";
    private static final String NOT_AFTER = "(?![\\w/]|-\\d)";

    /** Known by itself: with the sign for abroad, or in the groups of North America, France, Mexico and Brazil. */
    private static final Pattern WRITTEN_AS_ONE = Pattern.compile(NOT_BEFORE
            + "(?:(?:\\+ ?|00 ?(?=[1-9]\\d{0,2}[ -]))\\d(?:[ ().-]{0,3}\\d){7,14}"
            + "|(?:1[ .-])?(?:\\(\\d{3}\\) ?|\\d{3}[ ./-])\\d{3}[ .-]\\d{4}"
            + "|\\(\\d{2,3}\\) ?\\d{3,5}[ .-]?\\d{4}"
            + "|0[1-9](?:[ .]\\d{2}){4}"
            + "|\\d{2}[ -]\\d{4}[ -]\\d{4})" + NOT_AFTER);

    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:tel|telf|tfno|telefono|telefone|telephone|phone|cel|celular|cell|cellphone|movil|mobile|whats ?app|wpp|zap|telemovel|portable|fono|numero de contacto"
                    + "|contact number|llamar|llame|llamarl[oae]|marcar|call|called|ligar|ligue|appeler|appelez|sms|text|signal|telegram|fijo)\\b"
                    + "[^\\d\\n;]{0,40}?(?!" + Dates.IN_FIGURES + "|(?:19|20)\\d{2}-(?:19|20)\\d{2}\\b)"
                    + "(?<number>\\+?\\(?\\d(?:[ ().-]{0,3}\\d){6,14})" + NOT_AFTER,
            CASE_INSENSITIVE);

    @Override
    public boolean findsIn(String text) {
        return WRITTEN_AS_ONE.matcher(text).results().anyMatch(found -> !isOfAnOffice(text, found, 0))
                || NAMED.matcher(text).results().anyMatch(found -> !isOfAnOffice(text, found, 1));
    }

    private static boolean isOfAnOffice(String text, MatchResult found, int group) {
        return Offices.answer(text, found.start(group), found.end(group));
    }
}
