package org.mesaconsular.shared.personal;

/** Dates as people write them in four languages, as regular expressions that disregard case. */
final class Dates {

    static final String IN_FIGURES = "(?:\\b\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|'?\\d{2})\\b"
            + "|\\b(?:19|20)\\d{2}[/.-]\\d{1,2}[/.-]\\d{1,2}\\b|\\b\\d{1,2} \\d{1,2} (?:19|20)\\d{2}\\b"
            + "|\\b(?:[0-3]\\d[01]\\d(?:19|20)\\d{2}|(?:19|20)\\d{2}[01]\\d[0-3]\\d)\\b)";

    private static final String MONTH =
            "(?:jan(?:uary|eiro|vier|v)?|ene(?:ro)?|feb(?:ruary|rero)?|fev(?:ereiro|rier|r)?"
                    + "|mar(?:ch|zo|co|s)?|apr(?:il)?|abr(?:il)?|avr(?:il)?|may(?:o)?|maio?|june?|jun(?:io|ho)|juin|july?|jul(?:io|ho)"
                    + "|juil(?:let)?|aug(?:ust)?|ago(?:sto)?|aout|sept?(?:ember|iembre|embre)?|set(?:iembre|embro)?|oct(?:ober|ubre|obre)?"
                    + "|out(?:ubro)?|nov(?:ember|iembre|embro|embre)?|dec(?:ember|embre)?|dic(?:iembre)?|dez(?:embro)?)\\b\\.?";

    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th|er|ero|o|a)?";

    private static final String YEAR = "(?:(?:19|20)\\d{2}|'?\\d{2})\\b";

    private static final String YEAR_IN_WORDS =
            "(?:mil\\b|dos mil\\b|dois mil\\b|deux mille\\b|two thousand\\b|mille\\b|dix-neuf|nineteen\\b|twenty\\b)";

    private static final String OF = "[ ,./-]{0,3}(?:de[l]? |of |do )?(?:ano |year )?";

    /** With a day in figures. */
    static final String IN_WORDS = "(?:\\b" + DAY + OF + MONTH + "(?:" + OF + "(?:" + YEAR + "|" + YEAR_IN_WORDS + "))?"
            + "|\\b" + MONTH + " (?:the )?" + DAY + "\\b(?:,? (?:of )?(?:" + YEAR + "|" + YEAR_IN_WORDS + "))?)";

    /** Whatever the words for the day are: the month and a year. */
    static final String MONTH_AND_YEAR = "\\b" + MONTH + OF + "(?:" + YEAR + "|" + YEAR_IN_WORDS + ")";

    private Dates() {}
}
