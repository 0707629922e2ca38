package org.ejournal.sferum.messenger.vk;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hc.client5.http.auth.AuthExchange;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.auth.BasicScheme;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.ejournal.sferum.messenger.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * One way to VK: straight, or through a proxy. A proxy that wants a password is told it with the first request, so that
 * none has to be sent twice.
 */
class VkRoute implements Client {
    private static final int PROXY_WANTS_PASSWORD = 407;

    private final CloseableHttpClient client;
    private final Optional<Proxy> proxy;

    VkRoute(CloseableHttpClient client, Optional<Proxy> proxy) {
        this.client = client;
        this.proxy = proxy;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        ClassicHttpRequest sent = sent(request);
        HttpClientContext context = context();
        try {
            return client.execute(
                    RoutingSupport.determineHost(sent), sent, context, answer -> received(answer, request, context));
        } catch (HttpException unaddressed) {
            throw new IOException(unaddressed);
        }
    }

    private static ClassicHttpRequest sent(Request request) {
        ClassicRequestBuilder builder =
                ClassicRequestBuilder.create(request.httpMethod().name()).setUri(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> add(builder, name, value)));
        byte @Nullable [] body = request.body();
        if (body != null) {
            builder.setEntity(new ByteArrayEntity(body, null));
        }
        return builder.build();
    }

    private static void add(ClassicRequestBuilder builder, String name, String value) {
        if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
            builder.addHeader(name, value);
        }
    }

    /** A connection that was made with one password serves nobody with another one. */
    private HttpClientContext context() {
        HttpClientContext context = HttpClientContext.create();
        RequestConfig.Builder config = RequestConfig.custom()
                .setConnectionRequestTimeout(VkHttp.READ)
                .setResponseTimeout(VkHttp.READ)
                .setProtocolUpgradeEnabled(false);
        proxy.ifPresent(through -> {
            HttpHost host = new HttpHost(through.server(), through.port());
            config.setProxy(host);
            context.setUserToken(through);
            if (through.authenticated()) {
                context.setAuthExchange(host, basic(through));
            }
        });
        context.setRequestConfig(config.build());
        return context;
    }

    private static AuthExchange basic(Proxy proxy) {
        BasicScheme scheme = new BasicScheme();
        scheme.initPreemptive(new UsernamePasswordCredentials(
                proxy.userName(), proxy.password().toCharArray()));
        AuthExchange exchange = new AuthExchange();
        exchange.select(scheme);
        return exchange;
    }

    private Response received(ClassicHttpResponse answer, Request request, HttpClientContext context)
            throws IOException {
        if (proxy.isPresent() && (answer.getCode() == PROXY_WANTS_PASSWORD || tunnelRefused(request, context))) {
            throw new ProxyRefusalException(answer.getCode());
        }
        return Response.builder()
                .request(request)
                .status(answer.getCode())
                .reason(answer.getReasonPhrase())
                .headers(headers(answer))
                .body(answer.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(answer.getEntity()))
                .build();
    }

    /** Until a tunnel stands, the request itself has not begun. */
    private static boolean tunnelRefused(Request request, HttpClientContext context) {
        HttpRequest begun = context.getRequest();
        return request.url().startsWith("https:") && (begun == null || Method.CONNECT.isSame(begun.getMethod()));
    }

    private static Map<String, Collection<String>> headers(ClassicHttpResponse answer) {
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : answer.getHeaders()) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
        }
        return headers;
    }
}
