package org.ejournal.sferum.account.register.match;

/** The file is none that can be matched; its message is the name of the words that say why. */
class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(String words) {
        super(words);
    }

    UnreadableFileException(String words, Throwable cause) {
        super(words, cause);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
