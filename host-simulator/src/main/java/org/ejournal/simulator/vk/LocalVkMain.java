package org.ejournal.simulator.vk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs a local VK on its own: {@code --port=8090 --data=DIR}. */
public final class LocalVkMain {
    private LocalVkMain() {}

    /** Starts it and keeps running until the process is ended. */
    public static void main(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (String argument : arguments) {
            String[] option = argument.replaceFirst("^--", "").split("=", 2);
            options.put(option[0], option.length > 1 ? option[1] : "");
        }
        int port = Integer.parseInt(options.getOrDefault("port", String.valueOf(LocalVkSettings.DEFAULT_PORT)));
        Path data = Path.of(options.getOrDefault("data", ".data/vk"));
        LocalVk vk = LocalVk.start(LocalVkSettings.in(data).withPort(port));
        Runtime.getRuntime().addShutdownHook(new Thread(vk::close, "local-vk-stop"));
        System.out.println("The local VK answers at " + vk.address());
    }
}
