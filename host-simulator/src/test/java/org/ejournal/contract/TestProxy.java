package org.ejournal.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** An HTTP proxy as an organisation may have one: forwards plain requests, makes tunnels, and may want a password. */
public final class TestProxy implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile ServerSocket server;
    private volatile String password = "";
    private volatile boolean bars;

    /** Starts one that lets everybody through. */
    public TestProxy() throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = server.getLocalPort();
        threads.execute(() -> serve(server));
    }

    /** Returns the port, the same for good. */
    public int port() {
        return port;
    }

    /** Returns the first lines of the requests that were let through. */
    public List<String> seen() {
        return List.copyOf(seen);
    }

    /** Lets through from now on only who says that name and password; empty for everybody. */
    public void wants(String nameAndPassword) {
        password = nameAndPassword;
        hangUp();
    }

    /** Makes no tunnel from now on. */
    public void bars() {
        bars = true;
        hangUp();
    }

    /** Dies; who asks finds nobody. */
    public void die() throws IOException {
        server.close();
        hangUp();
    }

    /** Is there again. */
    public void revive() throws IOException {
        ServerSocket again = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        server = again;
        threads.execute(() -> serve(again));
    }

    @Override
    public void close() throws IOException {
        die();
        threads.shutdownNow();
    }

    private void hangUp() {
        sockets.forEach(TestProxy::shut);
        sockets.clear();
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private void serve(ServerSocket from) {
        while (!from.isClosed()) {
            try {
                Socket client = from.accept();
                sockets.add(client);
                threads.execute(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Serves one request and closes, as the simplest proxies do. */
    private void serve(Socket client) {
        try (client) {
            String head = head(client.getInputStream());
            if (head.isEmpty()) {
                return;
            }
            byte[] body = client.getInputStream().readNBytes(length(head));
            if (!password.isEmpty() && !says(head, password)) {
                answer(client, "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"school\"");
            } else if (head.startsWith("CONNECT ")) {
                tunnel(client, head);
            } else {
                forward(client, head, body);
            }
        } catch (IOException broken) {
            sockets.remove(client);
        }
    }

    private static boolean says(String head, String password) {
        String basic = Base64.getEncoder().encodeToString(password.getBytes(UTF_8));
        return ("Basic " + basic).equals(header(head, "Proxy-Authorization"));
    }

    private static void answer(Socket client, String status) throws IOException {
        String answer = "HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        client.getOutputStream().write(answer.getBytes(ISO_8859_1));
        client.getOutputStream().flush();
    }

    private void tunnel(Socket client, String head) throws IOException {
        if (bars) {
            answer(client, "503 Service Unavailable");
            return;
        }
        seen.add(head.lines().findFirst().orElseThrow());
        String[] where = head.split(" ", 3)[1].split(":", 2);
        try (Socket target = new Socket(where[0], Integer.parseInt(where[1]))) {
            client.getOutputStream().write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(ISO_8859_1));
            threads.execute(() -> pump(client, target));
            target.getInputStream().transferTo(client.getOutputStream());
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException over) {
            shut(to);
        }
    }

    private void forward(Socket client, String head, byte[] body) throws IOException {
        String line = head.lines().findFirst().orElseThrow();
        seen.add(line);
        URI uri = URI.create(line.split(" ", 3)[1]);
        try (Socket target = new Socket(uri.getHost(), uri.getPort())) {
            OutputStream out = target.getOutputStream();
            out.write((line.replace(uri.toString(), uri.getRawPath()) + "\r\n").getBytes(ISO_8859_1));
            for (String header : head.lines().skip(1).toList()) {
                if (!header.startsWith("Proxy-") && !header.startsWith("Connection:")) {
                    out.write((header + "\r\n").getBytes(ISO_8859_1));
                }
            }
            out.write("Connection: close\r\n\r\n".getBytes(ISO_8859_1));
            out.write(body);
            target.getInputStream().transferTo(client.getOutputStream());
        }
    }

    /** Returns the request's lines without the empty one at their end; empty when the client hangs up first. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        String head = "";
        while (!head.endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            read.write(next);
            head = next == '\n' ? read.toString(ISO_8859_1) : "";
        }
        return head.strip();
    }

    private static int length(String head) {
        String length = header(head, "Content-Length");
        return length == null ? 0 : Integer.parseInt(length);
    }

    private static @Nullable String header(String head, String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse(null);
    }
}
