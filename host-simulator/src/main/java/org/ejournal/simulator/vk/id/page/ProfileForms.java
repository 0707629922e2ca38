package org.ejournal.simulator.vk.id.page;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ejournal.simulator.vk.id.account.PersonalData;
import org.ejournal.simulator.vk.id.account.PersonalDataForm;
import org.ejournal.simulator.vk.id.account.PhoneNumber;
import org.ejournal.simulator.vk.id.oauth.Consent;
import org.ejournal.simulator.vk.store.IdAccount;
import org.ejournal.simulator.vk.store.IdAccounts;
import org.ejournal.simulator.vk.store.IdProfile;
import org.ejournal.simulator.vk.store.Memory;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The educational profile: chosen, made, looked at, and told to the service. */
final class ProfileForms {
    private final Memory memory;
    private final Consent consent;
    private final Remembered remembered;
    private final IdPage page;
    private final Clock clock;

    ProfileForms(Memory memory, Consent consent, Remembered remembered, IdPage page, Clock clock) {
        this.memory = memory;
        this.consent = consent;
        this.remembered = remembered;
        this.page = page;
        this.clock = clock;
    }

    ServerResponse choose(ServerRequest request, Flow flow, Step.Choice step) {
        String own = String.valueOf(step.profile().person().id());
        return request.param("profile").filter(own::equals).isPresent()
                ? IdPage.next(flow.at(new Step.Check(step.profile()))).build()
                : page.wrong(request, flow, Wrong.at("profile", "profile"));
    }

    ServerResponse wantProfile(ServerRequest request, Flow flow, Step.NoProfile step) {
        return IdPage.next(flow.at(new Step.About(step.phone(), true))).build();
    }

    ServerResponse about(ServerRequest request, Flow flow, Step.About step) {
        PersonalDataForm form = PersonalDataForm.of(name -> request.param(name).orElse(""));
        Map<String, Wrong> wrong = new LinkedHashMap<>();
        form.faults(clock)
                .forEach((field, fault) -> wrong.putAll(Wrong.at(field, field.replace('_', '-') + "." + fault)));
        if (!wrong.isEmpty()) {
            return page.wrong(request, flow, wrong);
        }
        if (step.accountKnown()) {
            return answer(flow, create(step.phone(), form.data()));
        }
        return IdPage.next(flow.at(new Step.Creation(step.phone(), form.data())))
                .build();
    }

    ServerResponse create(ServerRequest request, Flow flow, Step.Creation step) {
        IdProfile profile = create(step.phone(), step.data());
        IdAccount account = memory.inTransaction(
                () -> memory.id().accounts().byPhone(step.phone().digits()).orElseThrow());
        return IdPage.next(flow.at(new Step.Check(profile)))
                .cookie(remembered.signIn(request, account))
                .build();
    }

    ServerResponse check(ServerRequest request, Flow flow, Step.Check step) {
        return answer(flow, step.profile());
    }

    /** A second window may have made the account or the profile meanwhile; nobody gets two. */
    private IdProfile create(PhoneNumber phone, PersonalData data) {
        IdAccounts accounts = memory.id().accounts();
        return memory.inTransaction(() -> {
            IdAccount account =
                    accounts.byPhone(phone.digits()).orElseGet(() -> accounts.open(phone.digits(), null, null));
            return accounts.profileOf(account.id())
                    .orElseGet(() -> accounts.create(
                            account.id(),
                            data.firstName(),
                            data.lastName(),
                            data.patronymic(),
                            data.birthday(),
                            data.sex()));
        });
    }

    private ServerResponse answer(Flow flow, IdProfile profile) {
        URI address = consent.given(flow.asked(), profile.person().id());
        flow.at(new Step.Done());
        return IdPage.leave(address);
    }
}
