package org.ejournal.simulator.desktop.render;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.net.URI;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004) to draw: modules are squares of one unit, the quiet zone around them included.
 *
 * @param size how many units it is wide and high
 * @param path its dark modules as the path of an SVG
 */
public record QrCode(int size, String path) {
    /** Level M survives a crease or a stain over a seventh of the code; the margin is what the standard asks for. */
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    /**
     * Returns the code of an address, in ASCII, which every reader understands.
     *
     * @throws IllegalArgumentException when it is too long for a code
     */
    static QrCode of(URI address) {
        try {
            return of(new QRCodeWriter().encode(address.toASCIIString(), BarcodeFormat.QR_CODE, 0, 0, HINTS));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("An address is too long for a QR code", tooLong);
        }
    }

    private static QrCode of(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int run = run(modules, x, y);
                if (run > 0) {
                    path.append('M').append(x).append(' ').append(y);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                }
                x += run + 1;
            }
        }
        return new QrCode(modules.getWidth(), path.toString());
    }

    /** Counts the dark modules that stand side by side from there on. */
    private static int run(BitMatrix modules, int x, int y) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y)) {
            end++;
        }
        return end - x;
    }
}
