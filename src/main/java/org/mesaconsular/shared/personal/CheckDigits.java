package org.mesaconsular.shared.personal;

/** The check digits of national numbers of the Americas. Each method takes the signs of a number without what parts them. */
final class CheckDigits {

    private static final int[] CPF_FIRST = {10, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] CPF_SECOND = {11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] CUIT = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] URUGUAY = {2, 9, 8, 7, 6, 3, 4};
    private static final int[] DUI = {9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] CUI = {2, 3, 4, 5, 6, 7, 8, 9};
    private static final int PROVINCES = 24;
    private static final int ECUADORIANS_ABROAD = 30;
    private static final int DEPARTMENTS = 22;

    private CheckDigits() {}

    /** Brazil, CPF: two digits, each from eleven. */
    static boolean cpf(String number) {
        return number.chars().distinct().count() > 1
                && number.length() == 11
                && sum(number, CPF_FIRST) * 10 % 11 % 10 == digit(number, 9)
                && sum(number, CPF_SECOND) * 10 % 11 % 10 == digit(number, 10);
    }

    /** Argentina, CUIL and CUIT of people; those of companies begin with 3. */
    static boolean cuit(String number) {
        var rest = 11 - sum(number, CUIT) % 11;
        return number.matches("2[034567]\\d{9}") && (rest == 11 ? 0 : rest == 10 ? 9 : rest) == digit(number, 10);
    }

    /** Chile, RUT: weights 2 to 7 from the right, K for ten. */
    static boolean rut(String number) {
        var last = number.length() - 1;
        var sum = 0;
        for (int at = last - 1, weight = 2; at >= 0; at--, weight = weight == 7 ? 2 : weight + 1) {
            sum += digit(number, at) * weight;
        }
        var expected = "0K987654321".charAt(sum % 11);
        return Character.toUpperCase(number.charAt(last)) == expected;
    }

    /** Ecuador, cédula, and the taxpayer number made from it: province, then modulus ten. */
    static boolean ecuador(String number) {
        var province = Integer.parseInt(number.substring(0, 2));
        return (province >= 1 && province <= PROVINCES || province == ECUADORIANS_ABROAD)
                && digit(number, 2) < 6
                && luhn(number.substring(0, 10));
    }

    /** Uruguay, cédula of eight digits. */
    static boolean uruguay(String number) {
        return toTen(sum(number, URUGUAY)) == digit(number, 7);
    }

    /** El Salvador, DUI. */
    static boolean dui(String number) {
        return toTen(sum(number, DUI)) == digit(number, 8);
    }

    /** Guatemala, CUI: eight digits, the check digit, department and municipality. */
    static boolean cui(String number) {
        var department = Integer.parseInt(number.substring(9, 11));
        return sum(number, CUI) % 11 == digit(number, 8)
                && department >= 1
                && department <= DEPARTMENTS
                && !number.endsWith("00");
    }

    /** Modulus ten as on bank cards: the Dominican Republic, Canada, Ecuador. */
    static boolean luhn(String number) {
        var sum = 0;
        for (int at = number.length() - 1, place = 0; at >= 0; at--, place++) {
            var twice = digit(number, at) * (1 + place % 2);
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }

    private static int toTen(int sum) {
        return (10 - sum % 10) % 10;
    }

    private static int sum(String number, int... weights) {
        var sum = 0;
        for (var at = 0; at < weights.length; at++) {
            sum += digit(number, at) * weights[at];
        }
        return sum;
    }

    private static int digit(String number, int at) {
        return Character.digit(number.charAt(at), 10);
    }
}
