package org.ejournal.simulator.vk.fault;

/**
 * A fault that is switched on, as it is now.
 *
 * @param id by which it is switched off
 * @param met how many calls or requests it could have struck
 * @param struck how many it did strike
 * @param spent whether it strikes no more, its number being used up
 */
public record FaultReport(long id, Fault fault, long met, long struck, boolean spent) {}
