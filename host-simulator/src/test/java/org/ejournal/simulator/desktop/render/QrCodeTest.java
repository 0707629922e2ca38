package org.ejournal.simulator.desktop.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.URI;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AH-12")
class QrCodeTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int WHITE = 0xffffff;

    /** So many dots a module has in the picture, as on a phone's camera. */
    private static final int DOTS = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://vk.me/join/AJQ1d0-xYz_12",
                "http://localhost:8090/join/1?a=b&c=%D0%9A",
                "https://школа.рф/чат/8К"
            })
    void a_camera_reads_the_address_from_what_is_drawn(String address) throws Exception {
        QrCode code = QrCode.of(URI.create(address));

        assertThat(new QRCodeReader().decode(photograph(code)).getText())
                .isEqualTo(URI.create(address).toASCIIString());
    }

    @Test
    void a_quiet_zone_of_four_modules_is_left_around_the_code() {
        QrCode code = QrCode.of(URI.create("https://vk.me/join/1"));

        Matcher run = RUN.matcher(code.path());
        int least = code.size();
        int most = 0;
        while (run.find()) {
            least = Math.min(least, Math.min(Integer.parseInt(run.group(1)), Integer.parseInt(run.group(2))));
            most = Math.max(most, Integer.parseInt(run.group(1)) + Integer.parseInt(run.group(3)));
        }
        assertThat(least).isEqualTo(4);
        assertThat(most).isEqualTo(code.size() - 4);
    }

    @Test
    void an_address_that_no_code_holds_is_refused() {
        URI address = URI.create("https://vk.me/" + "x".repeat(4000));

        assertThatThrownBy(() -> QrCode.of(address)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Paints the path as a browser does. */
    private static BinaryBitmap photograph(QrCode code) {
        int side = code.size() * DOTS;
        int[] dots = new int[side * side];
        Arrays.fill(dots, WHITE);
        Matcher run = RUN.matcher(code.path());
        int end = 0;
        while (run.find()) {
            assertThat(run.start()).isEqualTo(end);
            end = run.end();
            paint(
                    dots,
                    side,
                    Integer.parseInt(run.group(1)),
                    Integer.parseInt(run.group(2)),
                    Integer.parseInt(run.group(3)));
        }
        assertThat(end).isEqualTo(code.path().length());
        return new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(side, side, dots)));
    }

    private static void paint(int[] dots, int side, int x, int y, int width) {
        for (int row = y * DOTS; row < (y + 1) * DOTS; row++) {
            Arrays.fill(dots, row * side + x * DOTS, row * side + (x + width) * DOTS, 0);
        }
    }
}
