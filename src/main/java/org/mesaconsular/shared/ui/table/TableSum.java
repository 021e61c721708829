package org.mesaconsular.shared.ui.table;

import org.mesaconsular.shared.ui.Words;

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
        return Words.line((figure + " " + word).strip(), detail.strip());
    }
}
