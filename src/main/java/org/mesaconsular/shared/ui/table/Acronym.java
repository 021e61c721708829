package org.mesaconsular.shared.ui.table;

import java.util.stream.Collectors;

/** The few letters that fit on an observer’s plate. */
final class Acronym {

    private static final int LONGEST = 5;

    private Acronym() {}

    /** {@return the label itself when short, else the capitals of its words, else its first letters} */
    static String of(String label) {
        String name = label.strip();
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        String capitals = name.codePoints()
                .filter(Character::isUpperCase)
                .limit(LONGEST)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return capitals.length() > 1 ? capitals : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
