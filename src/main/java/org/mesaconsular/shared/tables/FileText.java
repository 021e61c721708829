package org.mesaconsular.shared.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.mesaconsular.shared.InvalidInput;

/**
 * The text of a file, with the encoding in which it was written: UTF-8 with or without a mark, UTF-16, or Windows-1252 (and
 * with it Latin-1), which is what table programs in the four languages write.
 */
record FileText(String text, Charset encoding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** @throws InvalidInput beside "file" when it is empty, a workbook of before 2007 or no text */
    static FileText of(byte[] content) {
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new InvalidInput("file", "tables.refusal.workbook");
        }
        var read = decoded(content);
        if (read.text().isBlank()) {
            throw new InvalidInput("file", "tables.refusal.empty");
        }
        if (read.text().codePoints().anyMatch(FileText::isNoText)) {
            throw new InvalidInput("file", "tables.refusal.binary");
        }
        return read;
    }

    private static FileText decoded(byte[] content) {
        if (begins(content, 0xFF, 0xFE)) {
            return strict(content, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(content, 0xFE, 0xFF)) {
            return strict(content, 2, StandardCharsets.UTF_16BE);
        }
        if (begins(content, 0xEF, 0xBB, 0xBF)) {
            return strict(content, 3, StandardCharsets.UTF_8);
        }
        return withoutMark(content);
    }

    /** A Latin letter in UTF-16 has one empty byte, before or after it. */
    private static FileText withoutMark(byte[] content) {
        if (content.length > 3 && content[0] == 0 && content[1] != 0) {
            return strict(content, 0, StandardCharsets.UTF_16BE);
        }
        if (content.length > 3 && content[0] != 0 && content[1] == 0) {
            return strict(content, 0, StandardCharsets.UTF_16LE);
        }
        try {
            return decode(content, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return strict(content, 0, WINDOWS);
        }
    }

    private static FileText strict(byte[] content, int from, Charset encoding) {
        try {
            return decode(content, from, encoding);
        } catch (CharacterCodingException garbled) {
            throw new InvalidInput("file", "tables.refusal.binary");
        }
    }

    private static FileText decode(byte[] content, int from, Charset encoding) throws CharacterCodingException {
        var text = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content, from, content.length - from));
        return new FileText(text.toString(), encoding);
    }

    private static boolean begins(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int index = 0; index < bytes.length; index++) {
            if ((content[index] & 0xFF) != bytes[index]) {
                return false;
            }
        }
        return true;
    }

    /** Other signs that control a terminal are left out of the cells; an empty byte says that this is no text. */
    private static boolean isNoText(int letter) {
        return letter == 0 || letter == 0xFFFE || letter == 0xFFFF;
    }
}
