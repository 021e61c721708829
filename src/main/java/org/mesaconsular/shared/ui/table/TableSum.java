package org.mesaconsular.shared.ui.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sum in the middle of the table, worded for the reader.
 *
 * @param figure the large line, as “8 of 9”
 * @param word what the figure counts, as “agreed”; may be empty
 * @param detail a small remark, as “Peru pending”; may be empty
 */
public record TableSum(String figure, String word, String detail) {

    /** {@return the sum as one sentence, as “8 of 9 agreed · Peru pending”} */
    public String inWords() {
        String sum = (figure + " " + word).strip();
        return Stream.of(sum, detail.strip()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
