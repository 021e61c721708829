package org.mesaconsular.shared;

import java.util.Locale;

/**
 * How a search compares texts: in lower case and without accents, in a query as in Java. The letters are listed, for both
 * databases can replace letters and neither can take them apart: Latin letters with one accent, as of the portal's languages,
 * of Central Europe and Turkey, those of Vietnam with two, and a few with a stroke or without their dot. For titles; names of
 * parties are looked up in an index of their own.
 */
public final class PlainText {

    private static final String ACCENTED = "áàâãäåçéèêëíìîïñóòôõöúùûüýÁÀÂÃÄÅÇÉÈÊËÍÌÎÏÑÓÒÔÕÖÚÙÛÜÝ"
            + "ÿĀāĂăĄąĆćĈĉĊċČčĎďĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨĩĪīĬĭĮįİĴĵĶķĹĺĻļĽľŃńŅņ"
            + "ŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžǍǎǏǐǑǒǓǔǕǖǗ"
            + "ǘǙǚǛǜȘșȚț"
            + "ƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗ"
            + "ỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ"
            + "ØøŁłĐđıĦħŦŧ";

    /** The letters a search takes them for, in the same order. */
    private static final String PLAIN = "aaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuy"
            + "yaaaaaaccccccccddeeeeeeeeeegggggggghhiiiiiiiiijjkkllllllnnnn"
            + "nnoooooorrrrrrssssssssttttuuuuuuuuuuuuwwyyyzzzzzzaaiioouuuuu"
            + "uuuuusstt"
            + "oouuaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooo"
            + "oooooooooooouuuuuuuuuuuuuuyyyyyyyy"
            + "oollddihhtt";

    /** Accents that stand behind their letter, as some systems write them; they are left out. */
    private static final String MARKS = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030A\u030B\u030C"
            + "\u031B\u0323\u0326\u0327\u0328";

    /** All of them are first taken for this one, and this one is left out: H2's translate leaves nothing out. */
    private static final String ONE_MARK = "\u0301";

    private static final String ALL_ONE_MARK =
            "\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301";

    /** In a query: what stands between this and {@link #FOLDED} is taken as a search compares it. */
    public static final String OF = "lower(replace(function('translate', ";

    /** Ends what {@link #OF} began. In this order letters with accents stand among their plain cousins. */
    public static final String FOLDED =
            ", '" + ACCENTED + MARKS + "', '" + PLAIN + ALL_ONE_MARK + "'), '" + ONE_MARK + "', ''))";

    /** Ends what {@link #OF} began and compares it with a {@code :pattern}. */
    public static final String MATCHES = FOLDED + " like :pattern escape '!'";

    private PlainText() {}

    /** The pattern for texts that hold these words in this order; matches everything when there are none. */
    public static String pattern(String words) {
        var plain = new StringBuilder("%");
        for (var word : of(words).strip().split("\\s+")) {
            plain.append(word.replaceAll("[!%_]", "!$0")).append('%');
        }
        return plain.toString();
    }

    /** The text as a search compares it. */
    public static String of(String text) {
        var folded = new StringBuilder(text.length());
        Text.lookedFor(text)
                .codePoints()
                .filter(letter -> MARKS.indexOf(letter) < 0)
                .forEach(letter -> {
                    var at = ACCENTED.indexOf(letter);
                    folded.appendCodePoint(at < 0 ? letter : PLAIN.charAt(at));
                });
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
