package org.ejournal.simulator.vk.id.oauth;

/** VK ID says no: one of the errors of vk.md section 4.2, and a sentence for the service's developer. */
public final class OauthRefusal extends RuntimeException {
    static final String INVALID_REQUEST = "invalid_request";
    static final String INVALID_GRANT = "invalid_grant";
    static final String INVALID_CLIENT = "invalid_client";
    static final String INVALID_SCOPE = "invalid_scope";
    static final String INVALID_TOKEN = "invalid_token";
    static final String INVALID_ID_TOKEN = "invalid_id_token";
    static final String ACCESS_DENIED = "access_denied";
    static final String SLOW_DOWN = "slow_down";
    static final String SERVER_ERROR = "server_error";
    static final String TEMPORARILY_UNAVAILABLE = "temporarily_unavailable";
    private static final long serialVersionUID = 1;

    private final String error;

    OauthRefusal(String error, String description) {
        super(description, null, false, false);
        this.error = error;
    }

    /** What VK ID says of a parameter that is absent or makes no sense. */
    static OauthRefusal parameter(String name) {
        return new OauthRefusal(INVALID_REQUEST, name + " is missing or invalid");
    }

    /** Returns the error's word. */
    public String error() {
        return error;
    }

    /** Returns the sentence. */
    public String description() {
        return String.valueOf(getMessage());
    }
}
