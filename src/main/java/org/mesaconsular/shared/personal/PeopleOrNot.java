package org.mesaconsular.shared.personal;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/** Tells a person's name from what else is written with capitals: officials by their title, places, acts, institutions. */
final class PeopleOrNot {

    private static final Pattern TITLE = Pattern.compile(
            "\\b(?:consul|consulesa|embajador|embajadora|ambassador|embaixador|embaixadora|ambassadeur|ambassadrice|ministr[oa]|minister"
                    + "|ministre|secretari[oa]|secretary|secretaire|judge|juez|jueza|juiz|juiza|juge|director|directora|directeur|directrice"
                    + "|president|presidente|presidenta|senator|senador|senadora|senateur|governor|alcalde|mayor|sheriff|warden|officer"
                    + "|relator|relatora|rapporteur|rapporteuse|hon|dr|dra|lic|lcda|attorney|canciller|agregad[oa]|attache|delegad[oa]|chief|jefe|jefa)\\.?"
                    + "(?: general| adjunto| adjunta)?\\s*$",
            CASE_INSENSITIVE);

    private static final Pattern NOT_A_PERSON = Pattern.compile(
            "^(?:San|Santa|Santo|Sao|Saint|St|Los|Las|El|La|Le|Les|The|New|Nueva|Nova|Ciudad|Puerto|Porto|Port|Rio|Buenos|Fort|Mexico"
                    + "|Washington|Ginebra|Geneva|Viena|Vienna|Quito|Lima|Bogota|Panama|Caracas|Montevideo|Asuncion|Tegucigalpa|Guatemala)\\b"
                    + "|\\b(?i:conven\\w*|acuerdo|agreement|acordo|accord|protoc\\w*|ley|act|law|loi|lei|decret\\w*|resol\\w*|declar\\w*|tratad\\w*|treaty"
                    + "|traite|regl\\w*|rules|regras|memorand\\w*|consul\\w*|embaj\\w*|embass\\w*|embaix\\w*|ambass\\w*|minist\\w*|comit\\w*|comis\\w*|commis\\w*"
                    + "|committee|universal\\w*|human\\w*|rights|derechos|direitos|droits|council|consej\\w*|conselho|conseil|nacion\\w*|nation\\w*|naco\\w*|unid\\w*|unies|united|states|estad\\w*|etats|general\\w*"
                    + "|geral|assembl\\w*|asamblea|corte|court|cour|tribunal|reuni\\w*|meeting|session|sesion|sessao|conferen\\w*|carta|charter|charte|note|nota"
                    + "|informe|report|relatorio|rapport|oficio|letter|centro|center|centre|facility|detention|detencion|field|office|oficina|county|city"
                    + "|street|avenue|avenida|calle|boulevard|press|prensa|latina|times|news|constituc\\w*|constitu\\w*|codig\\w*|code|part|article|articulo"
                    + "|version|rev|add|annex|anexo|annexe|monday|lunes|american\\w*|inter\\w*|mercosur|celac|oea|oas|onu)\\b");

    private PeopleOrNot() {}

    /** @param before the text before the name */
    static boolean isAPerson(String before, String name) {
        return !TITLE.matcher(before).find()
                && !TITLE.matcher(name.split("[ ,]", 2)[0]).find()
                && !NOT_A_PERSON.matcher(name).find();
    }
}
