package org.mesaconsular.security.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text as a picture that a telephone reads. Drawn here and sent with the page: it may carry a secret. */
class QrPicture extends Image {

    /** The quiet edge that readers need, in modules. */
    private static final int EDGE = 2;

    QrPicture(String text, String alternative) {
        super(address(matrix(text)), alternative);
        addClassName("qr");
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, EDGE));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static String address(BitMatrix matrix) {
        var size = matrix.getWidth();
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                        .formatted(size, size)
                + "<path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path d=\"%s\"/></svg>".formatted(size, size, dark(matrix));
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.US_ASCII));
    }

    private static String dark(BitMatrix matrix) {
        return IntStream.range(0, matrix.getHeight())
                .boxed()
                .flatMap(row -> IntStream.range(0, matrix.getWidth())
                        .filter(column -> matrix.get(column, row))
                        .mapToObj(column -> "M%d %dh1v1h-1z".formatted(column, row)))
                .collect(Collectors.joining());
    }
}
