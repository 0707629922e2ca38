package org.ejournal.simulator.vk.id.page;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.ejournal.simulator.vk.id.account.Passwords;
import org.ejournal.simulator.vk.id.account.PhoneNumber;
import org.ejournal.simulator.vk.id.sms.OneTimeCode;
import org.ejournal.simulator.vk.id.sms.SmsDesk;
import org.ejournal.simulator.vk.store.IdAccount;
import org.ejournal.simulator.vk.store.Memory;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The code from the message, another one, and a new password for one that was forgotten. */
final class CodeForms {
    private final Memory memory;
    private final SmsDesk sms;
    private final Remembered remembered;
    private final IdPage page;
    private final Clock clock;

    CodeForms(Memory memory, SmsDesk sms, Remembered remembered, IdPage page, Clock clock) {
        this.memory = memory;
        this.sms = sms;
        this.remembered = remembered;
        this.page = page;
        this.clock = clock;
    }

    ServerResponse code(ServerRequest request, Flow flow, Step.Code step) {
        String given = request.param("code").orElse("").replaceAll("\\s", "");
        if (!given.matches("\\d{6}")) {
            return page.wrong(request, flow, Wrong.at("code", "code.form"));
        }
        OneTimeCode.Verdict verdict = step.code().attempt(given, clock.instant());
        return verdict == OneTimeCode.Verdict.RIGHT
                ? proved(request, flow, step)
                : page.wrong(
                        request, flow, Wrong.at("code", "code." + verdict.name().toLowerCase(Locale.ROOT)));
    }

    ServerResponse again(ServerRequest request, Flow flow, Step.Code step) {
        Duration pause = step.pause(clock.instant());
        if (!pause.isZero()) {
            return page.wrong(request, flow, Wrong.at("code", "code.soon", Waits.seconds(pause)));
        }
        Duration throttled = sms.pause(step.phone().digits());
        if (!throttled.isZero()) {
            return page.wrong(request, flow, Wrong.at("code", "code.often", Waits.minutes(throttled)));
        }
        OneTimeCode fresh = sms.send(step.phone().digits());
        Step next = new Step.Code(step.phone(), step.account(), fresh, step.forgotten());
        return IdPage.next(flow.at(next)).build();
    }

    ServerResponse newPassword(ServerRequest request, Flow flow, Step.NewPassword step) {
        String password = request.param("password").orElse("");
        if (password.length() < Passwords.SHORTEST || password.length() > Passwords.LONGEST) {
            return page.wrong(request, flow, Wrong.at("password", "password.length", Passwords.SHORTEST));
        }
        if (!password.equals(request.param("repeated").orElse(""))) {
            return page.wrong(request, flow, Wrong.at("repeated", "password.repeated"));
        }
        String kept = Passwords.keep(password);
        memory.inTransaction(() -> {
            memory.id().accounts().savePassword(step.account().id(), kept);
            return kept;
        });
        return signedIn(request, flow, step.account());
    }

    private ServerResponse proved(ServerRequest request, Flow flow, Step.Code step) {
        IdAccount account = step.account();
        if (account == null) {
            return IdPage.next(flow.at(new Step.About(step.phone(), false))).build();
        }
        return step.forgotten()
                ? IdPage.next(flow.at(new Step.NewPassword(account))).build()
                : signedIn(request, flow, account);
    }

    private ServerResponse signedIn(ServerRequest request, Flow flow, IdAccount account) {
        return IdPage.next(flow.at(profile(memory, account)))
                .cookie(remembered.signIn(request, account))
                .build();
    }

    /** The step at which somebody stands who is signed in. */
    static Step profile(Memory memory, IdAccount account) {
        return memory.inTransaction(() -> memory.id().accounts().profileOf(account.id()))
                .<Step>map(profile -> new Step.Choice(account, profile))
                .orElseGet(() -> new Step.NoProfile(new PhoneNumber(account.phone())));
    }
}
