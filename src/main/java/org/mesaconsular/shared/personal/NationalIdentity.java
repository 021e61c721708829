package org.mesaconsular.shared.personal;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numbers of national documents. Those with a check digit, or written as nothing else is, are known by themselves; the
 * others only beside a word ({@link NamedIdentity}).
 */
final class NationalIdentity implements Recogniser {

    private static final List<Shape> SHAPES = List.of(
            // Mexico: CURP, in which sex, State and date have their places
            Shape.of("[A-Z][A-Z][A-Z]{2}\\d{2}[01]\\d[0-3]\\d[HMX][A-Z]{5}[A-Z0-9]\\d"),
            // Mexico: the key of the voter's card, and the taxpayer number of a person
            Shape.of("[A-Z]{6}\\d{2}[01]\\d[0-3]\\d\\d{2}[HM]\\d{3}"),
            Shape.of("[A-Z]{4}[3-9]\\d[01]\\d[0-3]\\d[A-Z0-9]{2}[0-9A]"),
            // Brazil: CPF
            Shape.of("\\d{3}\\.\\d{3}\\.\\d{3}[-/]\\d{2}"),
            Shape.checked("\\d{9}-?\\d{2}", CheckDigits::cpf),
            // Chile: RUT
            Shape.of("\\d{1,2}\\.\\d{3}\\.\\d{3}-[0-9K]"),
            Shape.checked("(?!20[0-3]\\d[01]\\d)\\d{7,8}-[0-9K]", CheckDigits::rut),
            // Argentina: CUIL and CUIT
            Shape.checked("\\d{2}[- ]\\d{8}[- ]\\d", CheckDigits::cuit),
            Shape.checked("2[034567]\\d{9}", CheckDigits::cuit),
            // Ecuador: cédula and RUC
            Shape.checked("\\d{9}-?\\d(?:001)?", CheckDigits::ecuador),
            // Uruguay: cédula
            Shape.checked("\\d\\.\\d{3}\\.\\d{3}-\\d", CheckDigits::uruguay),
            // Dominican Republic: cédula
            Shape.of("\\d{3}-\\d{7}-\\d"),
            Shape.checked("(?:00|40)\\d{9}", CheckDigits::luhn),
            // El Salvador: DUI
            Shape.checked("(?!20[0-3]\\d[01]\\d)\\d{8}-\\d", CheckDigits::dui),
            // Guatemala: CUI
            Shape.checked("\\d{4}[ -]?\\d{5}[ -]?\\d{4}", CheckDigits::cui),
            // Honduras: DNI, with the year of birth in the middle
            Shape.of("(?:0[1-9]|1[0-8])\\d{2}[- ](?:19[2-9]\\d|20[0-2]\\d)[- ]\\d{5}"),
            // Nicaragua: cédula, with the date of birth in the middle
            Shape.of("\\d{3}-[0-3]\\d[01]\\d{3}-\\d{4}[A-Z]"),
            // Costa Rica: cédula
            Shape.of("[1-9]-0\\d{3}-0\\d{3}"),
            // Venezuela: cédula
            Shape.of("[VE]-\\d{1,2}\\.?\\d{3}\\.?\\d{3}"),
            Shape.of("[VE] ?\\d{1,2}\\.\\d{3}\\.\\d{3}"),
            // United States: social security and taxpayer number
            Shape.of("(?!000|666)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}"));

    private static final NamedIdentity NAMED = new NamedIdentity();

    @Override
    public boolean findsIn(String text) {
        return NAMED.findsIn(text) || SHAPES.stream().anyMatch(shape -> shape.findsIn(text));
    }

    /** How a number is written, and what its digits must fulfil. */
    private record Shape(Pattern written, Predicate<String> check) {

        static Shape of(String written) {
            return checked(written, any -> true);
        }

        static Shape checked(String written, Predicate<String> check) {
            return new Shape(
                    Pattern.compile("(?<![\\w/+.-])" + written + "(?![\\w/]|-\\d|\\.\\d)", CASE_INSENSITIVE), check);
        }

        boolean findsIn(String text) {
            return written.matcher(text).results().anyMatch(found -> isOne(text, found));
        }

        private boolean isOne(String text, MatchResult found) {
            return check.test(found.group().replaceAll("[^0-9A-Za-z]", ""))
                    && !(found.group().matches("\\d{10,11}") && Offices.answer(text, found.start(), found.end()));
        }
    }
}
