package org.ejournal.simulator.vk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.ejournal.simulator.vk.act.ActRoutes;
import org.ejournal.simulator.vk.api.CallFaults;
import org.ejournal.simulator.vk.api.CallbackMethods;
import org.ejournal.simulator.vk.api.Captcha;
import org.ejournal.simulator.vk.api.ChatMethods;
import org.ejournal.simulator.vk.api.ConversationMethods;
import org.ejournal.simulator.vk.api.Gateway;
import org.ejournal.simulator.vk.api.GroupMethods;
import org.ejournal.simulator.vk.api.InviteMethods;
import org.ejournal.simulator.vk.api.Links;
import org.ejournal.simulator.vk.api.LocalRoutes;
import org.ejournal.simulator.vk.api.MemberMethods;
import org.ejournal.simulator.vk.api.MethodCatalogue;
import org.ejournal.simulator.vk.api.MethodRoutes;
import org.ejournal.simulator.vk.api.Methods;
import org.ejournal.simulator.vk.api.Profiles;
import org.ejournal.simulator.vk.api.RateLimit;
import org.ejournal.simulator.vk.api.Rooms;
import org.ejournal.simulator.vk.api.SendMethods;
import org.ejournal.simulator.vk.api.Traffic;
import org.ejournal.simulator.vk.api.UserMethods;
import org.ejournal.simulator.vk.api.VideoCallMethods;
import org.ejournal.simulator.vk.api.WireFaults;
import org.ejournal.simulator.vk.callback.CallbackSender;
import org.ejournal.simulator.vk.fault.ConnectionValve;
import org.ejournal.simulator.vk.fault.FaultBoard;
import org.ejournal.simulator.vk.fault.FaultRoutes;
import org.ejournal.simulator.vk.fault.Interference;
import org.ejournal.simulator.vk.fault.ResettableProtocol;
import org.ejournal.simulator.vk.id.oauth.OauthGateway;
import org.ejournal.simulator.vk.id.oauth.OauthRoutes;
import org.ejournal.simulator.vk.id.oauth.PersonalKeys;
import org.ejournal.simulator.vk.id.page.IdLocalRoutes;
import org.ejournal.simulator.vk.id.page.IdRoutes;
import org.ejournal.simulator.vk.id.page.PhonePages;
import org.ejournal.simulator.vk.id.sms.SmsDesk;
import org.ejournal.simulator.vk.page.PageRoutes;
import org.ejournal.simulator.vk.store.Database;
import org.ejournal.simulator.vk.store.Memory;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * The parts of a local VK and how they are put together.
 *
 * <p>No stereotype stands here or below, so that the simulator's scan finds nothing of it; and what Boot contributes is
 * listed, so that nothing the simulator has on its class path changes the local VK.
 */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
})
class LocalVkConfiguration {
    @Bean
    Database database(LocalVkSettings settings) {
        return Database.open(settings.dataDirectory());
    }

    @Bean
    Memory memory(Database database) {
        return Memory.over(database);
    }

    @Bean
    VkWorld world(Memory memory, LocalVkSettings settings) {
        return new VkWorld(memory, settings.clock());
    }

    /** By the real time: how long receivers are waited for has nothing to do with the time of messages. */
    @Bean
    CallbackSender callbackSender(Memory memory, LocalVkSettings settings) {
        CallbackSender sender = new CallbackSender(memory, settings.callbacks(), Clock.systemUTC());
        sender.start();
        return sender;
    }

    @Bean
    Links links() {
        return new Links();
    }

    @Bean
    Traffic traffic(LocalVkSettings settings) {
        return new Traffic(settings.clock());
    }

    @Bean
    MethodCatalogue catalogue() {
        return MethodCatalogue.read();
    }

    @Bean
    FaultBoard faults(MethodCatalogue catalogue) {
        Set<String> names = new HashSet<>(catalogue.names());
        names.addAll(OauthGateway.names());
        return new FaultBoard(names);
    }

    @Bean
    Interference interference(FaultBoard faults) {
        return new Interference(faults);
    }

    /** Lets faults close and reset connections. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> connections() {
        return factory -> {
            factory.setProtocol(ResettableProtocol.class.getName());
            factory.addContextValves(new ConnectionValve());
        };
    }

    @Bean
    Gateway gateway(
            Memory memory,
            Links links,
            Traffic traffic,
            LocalVkSettings settings,
            MethodCatalogue catalogue,
            Interference interference) {
        Clock clock = settings.clock();
        Rooms rooms = new Rooms(memory);
        Profiles profiles = new Profiles(memory);
        Methods methods = new Methods(
                catalogue,
                traffic,
                new CallFaults(interference, traffic),
                new ChatMethods(memory, rooms, clock),
                new MemberMethods(memory, rooms, clock),
                new ConversationMethods(memory, rooms, profiles),
                new InviteMethods(memory, rooms, profiles, links, clock),
                new SendMethods(memory, rooms, clock),
                new UserMethods(memory, rooms),
                new GroupMethods(memory),
                new CallbackMethods(memory, links, catalogue),
                new VideoCallMethods(memory, links, clock));
        RateLimit limit = new RateLimit(settings.groupRequestsPerSecond(), settings.userRequestsPerSecond(), clock);
        PersonalKeys personal = new PersonalKeys(memory.id(), clock);
        return new Gateway(
                memory,
                token -> memory.accounts().token(token).or(() -> personal.of(token)),
                catalogue,
                methods,
                limit,
                traffic,
                interference,
                links);
    }

    @Bean
    WireFaults wireFaults(Memory memory, Gateway gateway, Traffic traffic, Interference interference) {
        return new WireFaults(interference, memory, gateway, traffic);
    }

    @Bean
    RouterFunction<ServerResponse> methodRoutes(WireFaults wire) {
        return new MethodRoutes(wire).routes();
    }

    /** A service of VK ID may ask as often as a community. */
    @Bean
    RouterFunction<ServerResponse> oauthRoutes(
            Memory memory, Interference faults, Traffic traffic, WireFaults wire, LocalVkSettings settings) {
        OauthGateway gateway =
                new OauthGateway(memory, faults, traffic, settings.groupRequestsPerSecond(), settings.clock());
        return new OauthRoutes(gateway, wire).routes();
    }

    @Bean
    SmsDesk smsDesk(LocalVkSettings settings) {
        return new SmsDesk(settings.clock());
    }

    @Bean
    RouterFunction<ServerResponse> idRoutes(Memory memory, SmsDesk sms, LocalVkSettings settings) {
        return new IdRoutes(memory, sms, settings.clock())
                .routes()
                .and(new PhonePages(memory, sms, settings.clock()).routes())
                .and(new IdLocalRoutes(memory, sms, settings.clock()).routes());
    }

    @Bean
    RouterFunction<ServerResponse> pageRoutes(Memory memory, Gateway gateway, Links links, LocalVkSettings settings) {
        return PageRoutes.over(memory, gateway, links, settings.clock());
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("vk/messages", "vk/id");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Locale.forLanguageTag("ru"));
        return messages;
    }

    @Bean
    SpringResourceTemplateResolver templateResolver() {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setPrefix("classpath:/vk/templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }

    @Bean
    SpringTemplateEngine templateEngine(SpringResourceTemplateResolver resolver) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    @Bean
    ThymeleafViewResolver thymeleafViewResolver(SpringTemplateEngine engine) {
        ThymeleafViewResolver resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }

    @Bean
    RouterFunction<ServerResponse> localRoutes(Memory memory, Traffic traffic) {
        return new LocalRoutes(memory, traffic).routes().and(Captcha.routes());
    }

    @Bean
    RouterFunction<ServerResponse> actRoutes(Memory memory, Gateway gateway) {
        return new ActRoutes(memory, gateway).routes();
    }

    @Bean
    RouterFunction<ServerResponse> faultRoutes(FaultBoard faults) {
        return new FaultRoutes(faults).routes();
    }
}
