package org.ejournal.simulator.vk.api;

import java.util.List;
import java.util.Map;

/**
 * What reached the local VK since it started, or since the numbers were reset.
 *
 * @param requests HTTP requests to {@code /method/…}, the refused ones included
 * @param tooMany those of them refused with error 6
 * @param errors answers with an error, by code, those inside {@code execute} included
 * @param calls calls by method; those made inside {@code execute} are counted as well as the {@code execute} itself
 * @param callsOf the same for each owner of tokens: a person's id, or a community's negated id
 * @param struck calls, and whole requests, that a fault struck, by method
 * @param tokens the load of each token, without the token itself
 */
public record VkStatistics(
        long requests,
        long tooMany,
        Map<Integer, Long> errors,
        Map<String, Long> calls,
        Map<Long, Map<String, Long>> callsOf,
        Map<String, Long> struck,
        List<TokenLoad> tokens) {

    /** All calls that did something: those of {@link #calls} without the {@code execute} around them. */
    public long callsWithoutExecute() {
        return calls.entrySet().stream()
                .filter(call -> !call.getKey().equals("execute"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * The load one token made.
     *
     * @param owner the person's id, or the community's negated id
     * @param admitted requests that were let in
     * @param tooMany requests refused with error 6
     * @param mostInASecond the most requests let in within any sliding second
     * @param mostSeenInASecond the most that came within any sliding second, the refused ones included
     * @param firstAt when the first was let in, in milliseconds since 1970
     * @param lastAt when the last was let in
     */
    public record TokenLoad(
            String kind,
            long owner,
            long admitted,
            long tooMany,
            int mostInASecond,
            int mostSeenInASecond,
            long firstAt,
            long lastAt) {}
}
