package org.ejournal.simulator.vk.id.page;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ejournal.simulator.vk.id.Throttle;
import org.ejournal.simulator.vk.id.account.Passwords;
import org.ejournal.simulator.vk.id.account.PhoneNumber;
import org.ejournal.simulator.vk.id.sms.SmsDesk;
import org.ejournal.simulator.vk.store.IdAccount;
import org.ejournal.simulator.vk.store.Memory;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Phone or mail, and the password: five wrong ones within a quarter of an hour, and no more are looked at. */
final class LoginForms {
    private static final int TRIES = 5;
    private static final Duration SPAN = Duration.ofMinutes(15);

    private final Memory memory;
    private final SmsDesk sms;
    private final IdPage page;
    private final Throttle wrongPasswords;

    LoginForms(Memory memory, SmsDesk sms, IdPage page, Clock clock) {
        this.memory = memory;
        this.sms = sms;
        this.page = page;
        this.wrongPasswords = new Throttle(TRIES, SPAN, clock);
    }

    ServerResponse login(ServerRequest request, Flow flow, Step.Login step) {
        String login = request.param("login").orElse("").strip();
        if (login.contains("@")) {
            return byMail(login)
                    .map(account -> known(request, flow, account))
                    .orElseGet(() -> page.wrong(request, flow, Wrong.at("login", "mail")));
        }
        Optional<PhoneNumber> phone = PhoneNumber.read(login);
        if (phone.isEmpty()) {
            return page.wrong(request, flow, Wrong.at("login", login.isEmpty() ? "login.empty" : "login"));
        }
        return byPhone(phone.get())
                .map(account -> known(request, flow, account))
                .orElseGet(() -> sendCode(request, flow, phone.get(), null, false, "login"));
    }

    ServerResponse password(ServerRequest request, Flow flow, Step.Password step) {
        IdAccount account = step.account();
        String key = String.valueOf(account.id());
        Duration pause = wrongPasswords.pause(key);
        if (!pause.isZero()) {
            return page.wrong(request, flow, Wrong.at("password", "password.often", Waits.minutes(pause)));
        }
        String kept = account.password();
        if (kept == null || !Passwords.match(request.param("password").orElse(""), kept)) {
            wrongPasswords.count(key);
            return page.wrong(request, flow, Wrong.at("password", "password"));
        }
        wrongPasswords.forget(key);
        return sendCode(request, flow, new PhoneNumber(account.phone()), account, false, "password");
    }

    ServerResponse forgotten(ServerRequest request, Flow flow, Step.Password step) {
        IdAccount account = step.account();
        return sendCode(request, flow, new PhoneNumber(account.phone()), account, true, "password");
    }

    private ServerResponse known(ServerRequest request, Flow flow, IdAccount account) {
        return account.password() == null
                ? sendCode(request, flow, new PhoneNumber(account.phone()), account, false, "login")
                : IdPage.next(flow.at(new Step.Password(account))).build();
    }

    private ServerResponse sendCode(
            ServerRequest request,
            Flow flow,
            PhoneNumber phone,
            @Nullable IdAccount account,
            boolean forgotten,
            String field) {
        Duration pause = sms.pause(phone.digits());
        if (!pause.isZero()) {
            Map<String, Wrong> wrong = Wrong.at(field, "code.often", Waits.minutes(pause));
            return page.wrong(request, flow, wrong);
        }
        Step code = new Step.Code(phone, account, sms.send(phone.digits()), forgotten);
        return IdPage.next(flow.at(code)).build();
    }

    private Optional<IdAccount> byMail(String mail) {
        return memory.inTransaction(() -> memory.id().accounts().byMail(mail.toLowerCase(Locale.ROOT)));
    }

    private Optional<IdAccount> byPhone(PhoneNumber phone) {
        return memory.inTransaction(() -> memory.id().accounts().byPhone(phone.digits()));
    }
}
