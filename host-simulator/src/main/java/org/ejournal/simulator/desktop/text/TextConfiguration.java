package org.ejournal.simulator.desktop.text;

import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Makes the journal speak Russian, whatever the browser asks for. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("desktop/messages", "school/messages", "admin/messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Texts.RUSSIAN);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Texts.RUSSIAN);
    }
}
