package org.ejournal.simulator.vk.id.page;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.simulator.vk.id.account.DemoData;
import org.ejournal.simulator.vk.id.account.PhoneNumber;
import org.ejournal.simulator.vk.id.sms.Sms;
import org.ejournal.simulator.vk.id.sms.SmsDesk;
import org.ejournal.simulator.vk.store.Memory;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /local/phone}: who has which phone, and the messages that came to one. VK has no such page. */
public final class PhonePages {
    private static final String PATH = "/local/phone";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Memory memory;
    private final SmsDesk sms;
    private final Clock clock;

    public PhonePages(Memory memory, SmsDesk sms, Clock clock) {
        this.memory = memory;
        this.sms = sms;
        this.clock = clock;
    }

    /** The route. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route().GET(PATH, this::show).build();
    }

    private ServerResponse show(ServerRequest request) {
        Optional<String> number = request.param("number").filter(text -> !text.isBlank());
        return number.isPresent() ? phone(number.get()) : people(request);
    }

    private ServerResponse people(ServerRequest request) {
        return page(
                HttpStatus.OK,
                "id/phones",
                Map.of(
                        "list",
                        DemoPhones.of(memory, request.param("q").orElse("").strip())));
    }

    private ServerResponse phone(String number) {
        Optional<PhoneNumber> phone = PhoneNumber.read(number);
        if (phone.isEmpty()) {
            return page(HttpStatus.BAD_REQUEST, "notice", Map.of("text", "phone.wrong"));
        }
        return page(
                HttpStatus.OK,
                "id/phone",
                Map.of(
                        "number", phone.get().shown(),
                        "digits", phone.get().digits(),
                        "messages", messages(phone.get())));
    }

    private List<Message> messages(PhoneNumber phone) {
        return sms.messages(phone.digits()).stream().map(this::shown).toList();
    }

    private Message shown(Sms message) {
        return new Message(TIME.format(message.sentAt().atZone(clock.getZone())), message.code());
    }

    private static ServerResponse page(HttpStatus status, String template, Map<String, ?> model) {
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("here", PATH);
        whole.put("password", DemoData.PASSWORD);
        whole.put("free", DemoData.WITHOUT_PROFILE.shown());
        return ServerResponse.status(status)
                .header("Cache-Control", "no-store")
                .header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
                .header("Referrer-Policy", "same-origin")
                .render(template, whole);
    }

    /** A message as the phone shows it. */
    record Message(String time, String code) {}
}
