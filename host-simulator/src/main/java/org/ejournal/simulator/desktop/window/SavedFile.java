package org.ejournal.simulator.desktop.window;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.ejournal.plugin.ui.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/** Answers with a file that the browser saves; the page stays as it is. */
final class SavedFile implements View {
    private static final int LARGEST = 16 << 20;

    private final FileName name;
    private final MediaType type;
    private final byte[] content;

    /**
     * Takes what a plugin wants to be saved.
     *
     * @throws IllegalArgumentException when it is too large or of no type
     */
    SavedFile(Outcome.Download download) {
        name = FileName.of(download.name());
        type = MediaType.parseMediaType(download.mediaType());
        content = download.content();
        if (content.length > LARGEST) {
            throw new IllegalArgumentException("A file to save has 16 MiB at most, not " + content.length + " bytes");
        }
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(type.toString());
        response.setContentLength(content.length);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.disposition());
        response.getOutputStream().write(content);
    }
}
