package org.mesaconsular.shared.personal;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/**
 * The United States' A-number and receipt number, Canada's client number, and the number under which a place of detention
 * books a person. Symbols of documents (A/RES/70/175) have strokes where these have digits.
 */
final class AlienNumber implements Recogniser {

    private static final Pattern LETTER_AND_DIGITS = Pattern.compile(
            "(?<![\\w/-])(?:A ?[#.-]{0,2} ?(?:\\d{2,3}[ .-]?\\d{3}[ .-]?\\d{3})|a[#-]? ?\\d{8,9}|a[#-] ?\\d{2,3}[ .-]\\d{3}[ .-]\\d{3})(?![\\w/])");

    private static final Pattern RECEIPT =
            Pattern.compile("\\b(?:EAC|WAC|LIN|SRC|NBC|MSC|IOE|YSC)-?\\d{2}-?\\d{3}-?\\d{5}\\b", CASE_INSENSITIVE);

    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:alien (?:registration )?(?:number|no|num|id|#)|a[- ]?(?:number|no|num)\\b|a ?#|uscis\\b|uci\\b|iuc\\b"
                    + "|n(?:umero|um|ro|o)?[. ]{0,2}(?:de )?(?:extranjer[oa]|extranjeria|estrangeir[oa]|a\\b)|numero d'etranger"
                    + "|(?:numero d[eo] |n[.o]{0,2} de |numero )?(?:intern[oa]|reclus[oa]|detento|ecrou)(?= *(?:n|#|:|num))"
                    + "|(?:booking|inmate|detainee|subject|fins|case file) ?(?:number|no|num|id|#)"
                    + "|expediente migratorio|processo migratorio|dossier d'immigration)"
                    + "[^\\d\\n;]{0,25}?(\\d(?:[ .-]?\\d){6,11})(?![\\w/])",
            CASE_INSENSITIVE);

    @Override
    public boolean findsIn(String text) {
        return LETTER_AND_DIGITS.matcher(text).find()
                || RECEIPT.matcher(text).find()
                || NAMED.matcher(text).find();
    }
}
