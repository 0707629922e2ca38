package org.ejournal.sferum.messenger.vk;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.RequestTemplate;
import feign.codec.Encoder;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes parameters as a form, the only body that VK reads. */
class VkForm implements Encoder {
    @Override
    public void encode(Object parameters, Type type, RequestTemplate template) {
        String form = ((Map<?, ?>) parameters)
                .entrySet().stream()
                        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .sorted()
                        .collect(Collectors.joining("&"));
        template.body(form.getBytes(UTF_8), UTF_8);
    }

    private static String encoded(Object text) {
        return URLEncoder.encode(String.valueOf(text), UTF_8);
    }
}
