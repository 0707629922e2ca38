package org.ejournal.simulator.vk.id.account;

/** What is made up for the people a local VK is seeded with, so that each of them can sign in. */
public final class DemoData {
    /** The password of each of them. */
    public static final String PASSWORD = "vkdemo2026";

    /** The demo account that has no educational profile. */
    public static final PhoneNumber WITHOUT_PROFILE = new PhoneNumber("79521111111");

    private static final long FIRST_PHONE = 79_000_000_000L;
    private static final long PHONES = 10_000_000;

    private DemoData() {}

    /** Returns the digits of the phone a person of this id gets if it is free: {@code +7 900} and seven of the id. */
    public static String phoneOf(long personId) {
        return String.valueOf(FIRST_PHONE + personId % PHONES);
    }
}
