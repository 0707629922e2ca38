package org.ejournal.sferum.account.register.match;

import org.ejournal.sferum.screen.Words;

/** The file is none that can be matched; its message is the name of the words that say why, and of what. */
class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String detail;

    UnreadableFileException(String words) {
        this(words, "");
    }

    UnreadableFileException(String words, String detail) {
        super(words);
        this.detail = detail;
    }

    UnreadableFileException(String words, Throwable cause) {
        super(words, cause);
        this.detail = "";
    }

    /** Returns why, in words. */
    String say(Words words) {
        return words.say(String.valueOf(getMessage()), detail);
    }
}
