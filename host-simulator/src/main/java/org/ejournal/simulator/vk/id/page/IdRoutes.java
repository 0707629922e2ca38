package org.ejournal.simulator.vk.id.page;

import java.time.Clock;
import java.util.Optional;
import org.ejournal.simulator.vk.id.oauth.AuthorizeRequest;
import org.ejournal.simulator.vk.id.oauth.Caller;
import org.ejournal.simulator.vk.id.oauth.Consent;
import org.ejournal.simulator.vk.id.oauth.OauthRefusal;
import org.ejournal.simulator.vk.id.oauth.UnknownCallerException;
import org.ejournal.simulator.vk.id.sms.SmsDesk;
import org.ejournal.simulator.vk.store.IdAccount;
import org.ejournal.simulator.vk.store.Memory;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code GET /authorize} and the pages below {@code /id/}: one page for each step, and the forms that lead on. */
public final class IdRoutes {
    private static final String DENIED = "access_denied";

    private final Memory memory;
    private final Clock clock;
    private final IdPage page;
    private final Forms forms;
    private final Remembered remembered;
    private final LoginForms login;
    private final CodeForms code;
    private final ProfileForms profile;

    /** Makes the pages over one memory. */
    public IdRoutes(Memory memory, SmsDesk sms, Clock clock) {
        this.memory = memory;
        this.clock = clock;
        this.page = new IdPage(clock);
        this.forms = new Forms(page, clock);
        this.remembered = new Remembered(memory, clock);
        this.login = new LoginForms(memory, sms, page, clock);
        this.code = new CodeForms(memory, sms, remembered, page, clock);
        this.profile = new ProfileForms(memory, new Consent(memory, clock), remembered, page, clock);
    }

    /** The routes. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/authorize", this::authorize)
                .GET(IdPage.PATH, forms.withFlow(this::show))
                .POST("/id/login", forms.at(Step.Login.class, login::login))
                .POST("/id/password", forms.at(Step.Password.class, login::password))
                .POST("/id/forgotten", forms.at(Step.Password.class, login::forgotten))
                .POST("/id/code", forms.at(Step.Code.class, code::code))
                .POST("/id/code/again", forms.at(Step.Code.class, code::again))
                .POST("/id/new-password", forms.at(Step.NewPassword.class, code::newPassword))
                .POST("/id/profile", forms.at(Step.Choice.class, profile::choose))
                .POST("/id/want-profile", forms.at(Step.NoProfile.class, profile::wantProfile))
                .POST("/id/about", forms.at(Step.About.class, profile::about))
                .POST("/id/create", forms.at(Step.Creation.class, profile::create))
                .POST("/id/check", forms.at(Step.Check.class, profile::check))
                .POST("/id/change-account", forms.inTime(this::changeAccount))
                .POST("/id/refuse", forms.anyTime(this::refuse))
                .build();
    }

    private ServerResponse authorize(ServerRequest request) {
        try {
            return authorize(
                    request,
                    AuthorizeRequest.caller(
                            name -> parameter(request, name), memory.id().clients()));
        } catch (UnknownCallerException unknown) {
            return IdPage.notice(
                    HttpStatus.BAD_REQUEST, unknown.isClientKnown() ? "id.notice.address" : "id.notice.client");
        }
    }

    private ServerResponse authorize(ServerRequest request, Caller caller) {
        try {
            AuthorizeRequest asked = AuthorizeRequest.read(name -> parameter(request, name), caller);
            return asked.wantsSilence()
                    ? IdPage.leave(caller.refused(DENIED, "the person has to be asked"))
                    : begin(request, new Flow(asked, clock.instant()));
        } catch (OauthRefusal refusal) {
            return IdPage.leave(caller.refused(refusal.error(), refusal.description()));
        }
    }

    private ServerResponse begin(ServerRequest request, Flow flow) {
        Optional<IdAccount> known = flow.asked().wantsSignIn() ? Optional.empty() : remembered.account(request);
        known.ifPresent(account -> flow.at(CodeForms.profile(memory, account)));
        Flows.of(request).add(flow);
        return IdPage.next(flow).build();
    }

    private ServerResponse show(ServerRequest request, Flow flow) {
        boolean open = !(flow.step() instanceof Step.Done);
        return open && flow.isOver(clock.instant()) ? page.over(flow) : page.show(request, flow);
    }

    private ServerResponse changeAccount(ServerRequest request, Flow flow) {
        return IdPage.next(flow.at(new Step.Login()))
                .cookie(remembered.signOut(request))
                .build();
    }

    private ServerResponse refuse(ServerRequest request, Flow flow) {
        flow.at(new Step.Done());
        String why = flow.isOver(clock.instant()) ? "the sign-in took too long" : "the person refused";
        return IdPage.leave(flow.asked().caller().refused(DENIED, why));
    }

    private static String parameter(ServerRequest request, String name) {
        return request.param(name).orElse("");
    }
}
