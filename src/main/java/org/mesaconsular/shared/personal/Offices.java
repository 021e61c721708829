package org.mesaconsular.shared.personal;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/**
 * Whether an office answers a number, by the words of its sentence. The word nearest before the number decides; where none
 * stands before, the first behind it. Places ("centre", "hospital") count only where no person is spoken of.
 */
final class Offices {

    private static final int BEFORE = 140;
    private static final int BEHIND = 70;

    private static final String OFFICE =
            "(?:oficinas?|offices?|escritorio|bureau|conmutador|switchboard|standard|centralita|central|guardia|duty|plantao"
                    + "|permanence|garde|consul\\w*|consulat|consulate|embajada|embassy|embaixada|ambassade|ministerio|ministry|ministere|cancilleria|secretari\\w*"
                    + "|secretaria\\w*|emergenc\\w*|urgenc\\w*|hotline|helpline|linea|linha|ligne|line|recepcion|reception|recepcao|front desk|dial-?in|zoom|webex"
                    + "|teams|videoconf\\w*|videollamada|conferen\\w*|fax|mision|mission|missao|prensa|press|imprensa|presse|defensori\\w*|ombud\\w*|ouvidoria|hcr|vert|unhcr|acnur|iom|oim"
                    + "|icrc|cicr|ong|ngo|gabinete|despacho|institucional|institutional|mesa de|atencion|atendimento|accueil|headquarters|sede|siege|direccion"
                    + "|departamento|department|agencia|agency|instituto|institute|comision|commission|comissao|organi[sz]\\w*|asociacion|association|fundacion"
                    + "|foundation|clerk|chancery|registry|tollfree|toll-free|gratuit\\w*)";

    private static final String PLACE =
            "(?:centro|center|centre|facility|instalacion\\w*|establecimiento|hospital|clinic\\w*|court|tribunal|corte|juzgado|ice"
                    + "|ero|field|sheriff|police|policia|prison|carcel|presidio|albergue|shelter|casa|unidad|unit|lobby|jail|hotel|ext)";

    private static final String PERSON =
            "(?:detenid[oa]s?|detainee|detenues?|detenus?|detid[oa]s?|inmate|recluso|reclusa|pres[oa]|espos[oa]|wife|husband|marido|mari"
                    + "|epouse|epoux|femme|mulher|madre|mother|mae|mere|padre|father|pai|pere|herman[oa]s?|brother|sister|irmao?|frere|soeur|hij[oa]s?|son|daughter"
                    + "|filh[oa]s?|fils|fille|familia|familiar|familiares|family|famille|relative|parient\\w*|tio|tia|uncle|aunt|oncle|tante|prim[oa]|cousine?|abuel[oa]"
                    + "|grandmother|novi[oa]|girlfriend|boyfriend|pareja|partner|companheir[oa]|personal|particular|privad[oa]|his|her|su|seu|sua|sa|sponsor|patrocinador\\w*"
                    + "|friend|amig[oa]|amie?|senor|senora|suegr[oa]|cunad[oa]|yerno|vecin[oa]|desde el|called from|llamo del?|ligou d[eo]|a appele)";

    private static final Pattern OFFICE_OR_PERSON =
            Pattern.compile("\\b(?:(?<office>" + OFFICE + ")|(?<person>" + PERSON + "))\\b", CASE_INSENSITIVE);

    private static final Pattern A_PLACE = Pattern.compile("\\b" + PLACE + "\\b", CASE_INSENSITIVE);

    private static final Pattern SENTENCE_END =
            Pattern.compile("[\\n;!?]|[a-z)]{3}(?<!tel|elf|ext|num|sra)\\. ", CASE_INSENSITIVE);

    private Offices() {}

    static boolean answer(String text, int start, int end) {
        var before = lastSentence(text.substring(Math.max(0, start - BEFORE), start));
        var behind = firstSentence(text.substring(end, Math.min(text.length(), end + BEHIND)));
        var near = nearest(before);
        if (near == Who.NOBODY) {
            near = first(behind);
        }
        return near == Who.OFFICE
                || near == Who.NOBODY
                        && (A_PLACE.matcher(before).find()
                                || A_PLACE.matcher(behind).find());
    }

    private static Who nearest(String words) {
        var found = Who.NOBODY;
        for (var at = OFFICE_OR_PERSON.matcher(words); at.find(); ) {
            found = at.group("office") == null ? Who.PERSON : Who.OFFICE;
        }
        return found;
    }

    private static Who first(String words) {
        var at = OFFICE_OR_PERSON.matcher(words);
        if (!at.find()) {
            return Who.NOBODY;
        }
        return at.group("office") == null ? Who.PERSON : Who.OFFICE;
    }

    private static String lastSentence(String words) {
        var from = 0;
        for (var end = SENTENCE_END.matcher(words); end.find(); ) {
            from = end.end();
        }
        return words.substring(from);
    }

    private static String firstSentence(String words) {
        var end = SENTENCE_END.matcher(words);
        return end.find() ? words.substring(0, end.start()) : words;
    }

    private enum Who {
        OFFICE,
        PERSON,
        NOBODY
    }
}
