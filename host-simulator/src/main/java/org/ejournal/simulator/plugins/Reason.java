package org.ejournal.simulator.plugins;

/** Turns a failure into one line, which keeps nothing of the failure itself. */
final class Reason {
    private Reason() {}

    static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String first = say(failure);
        return root == failure ? first : first + ": " + say(root);
    }

    private static String say(Throwable failure) {
        String message = failure.getMessage();
        String kind = failure.getClass().getSimpleName();
        return message == null || message.isBlank() ? kind : kind + ": " + message;
    }
}
