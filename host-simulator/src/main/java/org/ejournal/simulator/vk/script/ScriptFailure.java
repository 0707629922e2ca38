package org.ejournal.simulator.vk.script;

/** A script that cannot be understood, or that cannot go on. */
public final class ScriptFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean compiling;

    private ScriptFailure(boolean compiling, String message) {
        super(message, null, false, false);
        this.compiling = compiling;
    }

    /** The text is not VKScript: VK's error 12. */
    static ScriptFailure atCompiling(String message) {
        return new ScriptFailure(true, message);
    }

    /** The script did something impossible or too much: VK's error 13. */
    public static ScriptFailure atRunning(String message) {
        return new ScriptFailure(false, message);
    }

    /** Whether the text was not understood at all, so that nothing of it ran. */
    public boolean isCompiling() {
        return compiling;
    }
}
