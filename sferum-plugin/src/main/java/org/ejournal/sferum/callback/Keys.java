package org.ejournal.sferum.callback;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes what nobody can guess: 128 bits, as 32 hexadecimal digits. */
final class Keys {
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
