package org.mesaconsular.shared.personal;

import java.util.regex.Pattern;

/** A number beside the word for a document: what most States' numbers are told by, for they have no check digit. */
final class NamedIdentity implements Recogniser {

    private static final String DOCUMENT =
            "(?:(?i:\\bcedula\\b|\\bdni\\b|\\bd\\.n\\.i\\.?|\\bdpi\\b|\\bdui\\b|\\bcui\\b|\\bcuil\\b|\\bcuit\\b|\\brut\\b"
                    + "|\\bcurp\\b|\\brfc\\b|\\bcpf\\b|\\bssn\\b|\\bitin\\b|\\bcnh\\b"
                    + "|\\b(?:documento|carne|carnet|tarjeta|credencial|carteira|cartao|carte|registro) (?:nacional )?(?:de |d'|del |para )?"
                    + "(?:identi\\w+|extranjeria|residen\\w+|elector\\w*|eleitor|votar|geral)"
                    + "|\\bidentity (?:card|number|document)|\\bnational id\\w*|\\bid (?:number|no\\b|card)|\\bid ?#"
                    + "|\\bnumero (?:de |d')(?:identi\\w+|documento)|\\bdocumento (?=n|:)|\\bidentidad (?:hondurena )?(?=n|#|:)|\\bmatricula consular\\b|\\bcarnet\\b"
                    + "|\\bsocial (?:security|insurance)|\\bseguro social|\\bseguridad social|\\bassurance sociale"
                    + "|\\b(?:licencia|carnet|permiso) de conducir|\\bdriver'?s? licen[cs]e|\\bpermis de conduire|\\bcarteira de motorista"
                    + "|\\btitulo de eleitor|\\bpartida de nacimiento n|\\bbirth certificate n)"
                    // in lower case these are other words
                    + "|\\bC\\.? ?C\\b\\.?|\\bC\\.? ?I\\b\\.?|\\bRG\\b|\\bRUN\\b|\\bSIN\\b|\\bNAS\\b|\\bNIT\\b|\\bNIF\\b|\\bTRN\\b|\\bINE\\b|\\bNSS\\b|\\bT\\.I\\.)";

    private static final String BETWEEN =
            "(?:(?!\\b(?i:tel|telefono|telephone|telefone|phone|fax|ext|oficina|office|ley|law|loi|decreto|art|llamar|call)\\b)[^\\d\\n;]){0,40}?";

    private static final Pattern NAMED = Pattern.compile(
            DOCUMENT + BETWEEN + "(?<!\\d)(?!" + Dates.IN_FIGURES + ")\\d(?:[ ./-]{0,2}\\d){5,17}(?![\\d/])");

    @Override
    public boolean findsIn(String text) {
        return NAMED.matcher(text).find();
    }
}
