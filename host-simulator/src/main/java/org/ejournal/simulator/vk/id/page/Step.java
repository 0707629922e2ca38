package org.ejournal.simulator.vk.id.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.ejournal.simulator.vk.id.account.PersonalData;
import org.ejournal.simulator.vk.id.account.PhoneNumber;
import org.ejournal.simulator.vk.id.sms.OneTimeCode;
import org.ejournal.simulator.vk.id.sms.SmsDesk;
import org.ejournal.simulator.vk.store.IdAccount;
import org.ejournal.simulator.vk.store.IdProfile;
import org.jspecify.annotations.Nullable;

/** Where somebody stands on the way from the phone to the answer. */
sealed interface Step {
    /** The page of this step. */
    String template();

    /** What the page shows. */
    default Map<String, Object> shown(Instant now) {
        return Map.of();
    }

    /** «Вход в VK ID»: phone or mail. */
    record Login() implements Step {
        @Override
        public String template() {
            return "id/login";
        }
    }

    /** «Введите пароль». */
    record Password(IdAccount account) implements Step {
        @Override
        public String template() {
            return "id/password";
        }

        @Override
        public Map<String, Object> shown(Instant now) {
            return Map.of("phone", new PhoneNumber(account.phone()).shown());
        }
    }

    /**
     * The code from the message.
     *
     * @param account absent where the phone belongs to nobody yet
     * @param forgotten whether a new password is to follow
     */
    record Code(PhoneNumber phone, @Nullable IdAccount account, OneTimeCode code, boolean forgotten) implements Step {
        @Override
        public String template() {
            return "id/code";
        }

        @Override
        public Map<String, Object> shown(Instant now) {
            return Map.of("phone", phone.shown(), "number", phone.digits(), "pause", Waits.seconds(pause(now)));
        }

        /** How long no other code can be asked for. */
        Duration pause(Instant now) {
            Duration left = Duration.between(now, code.sentAt().plus(SmsDesk.PAUSE));
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    /** A new password in place of one that was forgotten. */
    record NewPassword(IdAccount account) implements Step {
        @Override
        public String template() {
            return "id/new-password";
        }
    }

    /** «Выберите профиль». */
    record Choice(IdAccount account, IdProfile profile) implements Step {
        @Override
        public String template() {
            return "id/choice";
        }

        @Override
        public Map<String, Object> shown(Instant now) {
            return Map.of("profile", profile, "phone", new PhoneNumber(account.phone()).masked());
        }
    }

    /** «Создать учебный профиль» of an account that has none. */
    record NoProfile(PhoneNumber phone) implements Step {
        @Override
        public String template() {
            return "id/create";
        }

        @Override
        public Map<String, Object> shown(Instant now) {
            return Map.of("phone", phone.masked());
        }
    }

    /** «Информация о себе». */
    record About(PhoneNumber phone, boolean accountKnown) implements Step {
        @Override
        public String template() {
            return "id/about";
        }
    }

    /** «Создать учебный профиль» together with the account. */
    record Creation(PhoneNumber phone, PersonalData data) implements Step {
        @Override
        public String template() {
            return "id/create";
        }

        @Override
        public Map<String, Object> shown(Instant now) {
            return Map.of("phone", phone.masked(), "data", data);
        }
    }

    /** The personal data, to be looked at before they are passed on. */
    record Check(IdProfile profile) implements Step {
        @Override
        public String template() {
            return "id/check";
        }

        @Override
        public Map<String, Object> shown(Instant now) {
            return Map.of("profile", profile);
        }
    }

    /** The answer is on its way. */
    record Done() implements Step {
        @Override
        public String template() {
            return "id/done";
        }
    }
}
