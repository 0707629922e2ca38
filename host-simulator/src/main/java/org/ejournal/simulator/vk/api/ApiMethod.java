package org.ejournal.simulator.vk.api;

/** The work behind one method: it gives what stands in {@code response}, or throws a {@link VkRefusal}. */
@FunctionalInterface
interface ApiMethod {
    Object answer(Call call);
}
