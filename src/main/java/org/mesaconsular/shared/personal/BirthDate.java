package org.mesaconsular.shared.personal;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/** A date beside a word for birth, or beside what looks like a person's name and so long ago that it is no date of work. */
final class BirthDate implements Recogniser {

    private static final String BORN =
            "(?:\\bborn\\b|\\bd\\.? ?o\\.? ?b\\b\\.?|\\bdate of birth\\b|\\bbirth ?-?da(?:te|y)\\b|\\bb-?day\\b|\\bb\\.(?= ?\\d{1,2}[/.-])"
                    + "|\\bnacid[oa]\\b|\\bnacio\\b|\\bnaci\\b|\\bfecha (?:de )?nac(?:imiento\\b|\\b\\.?)|\\bf(?:ec)?\\. ?(?:de )?nac(?:imiento\\b|\\b\\.?)"
                    + "|\\bfec ?nac\\b|\\bfdn\\b|\\bf\\. ?n\\.|\\bfn ?:|\\bf/n\\b|\\bnac\\.|(?<!de )\\bnacimiento ?:|\\bcumpleanos\\b|\\bcumple(?: anos)? el\\b"
                    + "|\\bnascid[oa]\\b|\\bnasceu\\b|\\bdata (?:de )?nasc(?:imento\\b|\\b\\.?)|\\bdt\\.? ?(?:de )?nasc\\b\\.?|\\bd\\. ?n\\.|\\bdn ?:|\\bnasc\\."
                    + "|(?<!de )\\bnascimento ?:|\\bfaz aniversario\\b|\\bdata de aniversario\\b"
                    + "|\\bdate de naiss(?:ance)?\\b|(?<!de )\\bnaissance ?:|\\bddn\\b|\\bnaquit\\b)";

    /** The time since when something goes on is no birth. */
    private static final String BETWEEN =
            "(?:(?!\\b(?:since|after|before|between|from|desde|despues|antes|entre|depuis|apres|avant|apos|durante|during|until|hasta|ate|jusqu)\\b)[^\\d\\n;]){0,60}?";

    private static final Pattern BESIDE_A_WORD = Pattern.compile(
            BORN + "(?:\\W{0,6}|" + BETWEEN + ")(?:" + Dates.IN_FIGURES + "|" + Dates.IN_WORDS + "|"
                    + Dates.MONTH_AND_YEAR + ")",
            CASE_INSENSITIVE);

    /** French without the accent. */
    private static final Pattern FRENCH_BORN =
            Pattern.compile("\\bnee? le (?:" + Dates.IN_FIGURES + "|" + Dates.IN_WORDS + ")", CASE_INSENSITIVE);

    /** How far before a name its title may begin. */
    private static final int TITLE = 40;

    private static final String WORD = "[A-Z](?:[a-z']+|[A-Z]+)";

    private static final String NAME = "\\b(?<name>" + WORD
            + "(?:,? (?:(?:de|del|la|las|los|da|do|dos|das|di|van|von|y|e) ){0,2}" + WORD + "){1,4})\\b";

    private static final String DATE = "(?<date>(?i:" + Dates.IN_FIGURES + "|" + Dates.IN_WORDS + "))";

    private static final Pattern AFTER_A_NAME =
            Pattern.compile(NAME + "(?:, [a-z][a-z ]{2,25}){0,2}[ ,(\\[:;/|.-]{1,4}" + DATE);

    private static final Pattern BEFORE_A_NAME = Pattern.compile(DATE + "[ ,)\\]:;/|-]{1,4}" + NAME);

    private static final Pattern BORN_IN = Pattern.compile(
            NAME
                    + "[ ,(]{1,3}(?i:born|b\\.|nacid[oa]|nascid[oa]|nacio|nasceu)(?i: in| en| em)? (?<date>(?:19|20)\\d{2})\\b");

    @Override
    public boolean findsIn(String text) {
        return BESIDE_A_WORD.matcher(text).find()
                || FRENCH_BORN.matcher(text).find()
                || besideAName(AFTER_A_NAME, text)
                || besideAName(BEFORE_A_NAME, text)
                || besideAName(BORN_IN, text);
    }

    private static boolean besideAName(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .anyMatch(found -> LongAgo.is(found.group("date"))
                        && PeopleOrNot.isAPerson(
                                text.substring(Math.max(0, found.start("name") - TITLE), found.start("name")),
                                found.group("name")));
    }
}
