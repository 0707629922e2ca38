package org.ejournal.simulator;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;

/** Opens the journal as a browser would. */
final class SignInPage {
    private static final int PATIENCE_IN_MILLISECONDS = 30_000;

    private SignInPage() {}

    /**
     * Follows the way from the journal's address to its sign-in page.
     *
     * @throws Refusal when it does not answer
     */
    static void open(URI journal) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) journal.resolve("/").toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(PATIENCE_IN_MILLISECONDS);
            connection.setReadTimeout(PATIENCE_IN_MILLISECONDS);
            connection.setRequestProperty("Accept", "text/html");
            int status = connection.getResponseCode();
            connection.disconnect();
            if (status != HttpURLConnection.HTTP_OK) {
                throw Refusal.of("start.no-answer", journal, "HTTP " + status);
            }
        } catch (IOException failure) {
            throw Refusal.of("start.no-answer", journal, String.valueOf(failure.getMessage()));
        }
    }
}
