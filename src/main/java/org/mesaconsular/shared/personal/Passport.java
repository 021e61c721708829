package org.mesaconsular.shared.personal;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/** A number beside the word, or the lines that machines read. The letters and digits of passports have no check digit. */
final class Passport implements Recogniser {

    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:passports?|pasaportes?|passaportes?|passeports?|ppt|travel document|documento de viaje|documento de viagem"
                    + "|titre de voyage|laissez-passer)\\b"
                    + "(?:(?!\\b(?:tel|telefono|telephone|telefone|phone|ext|oficina|office)\\b)[^\\d\\n;]){0,45}?"
                    + "\\b[A-Z]{0,3}[ -]?\\d{6,10}[A-Z]?\\b",
            CASE_INSENSITIVE);

    private static final Pattern MACHINE_READ = Pattern.compile("\\b[PIV][A-Z<][A-Z]{3}[A-Z<]{0,40}[A-Z]<<[A-Z]");

    @Override
    public boolean findsIn(String text) {
        return NAMED.matcher(text).find() || MACHINE_READ.matcher(text).find();
    }
}
