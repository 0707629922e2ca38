package org.ejournal.simulator;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Prints to the terminal in its own encoding, or in UTF-8 where that has no Cyrillic letters. */
final class Console {
    private Console() {}

    static PrintStream out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, encoding());
    }

    static PrintStream err() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, encoding());
    }

    static Charset encoding() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        Charset own = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return own.canEncode() && own.newEncoder().canEncode('я') ? own : StandardCharsets.UTF_8;
    }
}
