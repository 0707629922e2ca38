package org.ejournal.simulator.vk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** One request over a bare socket, to see what really comes back and how the connection ends. */
record RawRequest(String answer, boolean reset) {
    static RawRequest post(URI address, String path, Map<String, String> form) throws IOException {
        String body = VkClient.encoded(form);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n"
                                    + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.UTF_8));
            return read(socket);
        }
    }

    private static RawRequest read(Socket socket) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        boolean reset = false;
        try {
            socket.getInputStream().transferTo(answer);
        } catch (IOException broken) {
            reset = true;
        }
        return new RawRequest(answer.toString(StandardCharsets.UTF_8), reset);
    }

    int status() {
        return Integer.parseInt(answer.substring(9, 12));
    }

    String body() {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    int promisedLength() {
        String header = "content-length:";
        int at = answer.toLowerCase(Locale.ROOT).indexOf(header) + header.length();
        return Integer.parseInt(answer.substring(at, answer.indexOf('\r', at)).strip());
    }
}
