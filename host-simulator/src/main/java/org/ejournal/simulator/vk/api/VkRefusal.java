package org.ejournal.simulator.vk.api;

/** A call that VK answers with an error; the message's first half comes from the catalogue by its code. */
public final class VkRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The codes of VK's schema that the local VK gives (vk.md section 2). */
    static final int UNKNOWN_METHOD = 3;

    static final int AUTHORIZATION = 5;
    static final int TOO_MANY_REQUESTS = 6;
    static final int INVALID_REQUEST = 8;
    static final int COMPILE = 12;
    static final int INTERNAL = 10;
    static final int RUNTIME = 13;
    static final int ACCESS_DENIED = 15;
    static final int GROUP_AUTHORIZATION = 27;
    static final int NOT_IMPLEMENTED = 33;
    static final int PARAMETER = 100;
    static final int NOT_FOUND = 104;
    static final int INVALID_GROUP = 125;
    static final int NOT_ALLOWED_TO_WRITE = 901;
    static final int MESSAGE_TOO_LONG = 914;
    static final int NO_ACCESS_TO_CHAT = 917;
    static final int NO_INVITE_LINK = 919;
    static final int NOT_ADMIN = 925;
    static final int NO_SUCH_CHAT = 927;
    static final int NO_CHANGE_OF_LINK = 931;
    static final int NOT_IN_CHAT = 935;
    static final int NO_CONTACT = 936;
    static final int TOO_MANY_SERVERS = 2000;

    /** What stands beside {@link #AUTHORIZATION} where a token's time is over. */
    private static final int EXPIRED = 1130;

    private final int code;
    private final int subcode;

    private VkRefusal(int code, int subcode, String detail) {
        super(detail, null, false, false);
        this.code = code;
        this.subcode = subcode;
    }

    static VkRefusal of(int code) {
        return new VkRefusal(code, 0, "");
    }

    static VkRefusal of(int code, String detail) {
        return new VkRefusal(code, 0, detail);
    }

    static VkRefusal parameter(String what) {
        return new VkRefusal(PARAMETER, 0, what);
    }

    static VkRefusal expired() {
        return new VkRefusal(AUTHORIZATION, EXPIRED, "access_token has expired.");
    }

    /** VK's second number, which tells apart what has the same first; 0 for none. */
    int subcode() {
        return subcode;
    }

    /** VK's number for it. */
    public int code() {
        return code;
    }

    /** What follows the catalogue's message after a colon; may be empty. */
    String detail() {
        return String.valueOf(getMessage());
    }
}
