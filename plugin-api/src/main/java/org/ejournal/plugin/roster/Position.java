package org.ejournal.plugin.roster;

/**
 * A position that an employee holds today.
 *
 * @param title the position's name, such as «Директор»
 * @param type its type
 * @param headLevel 1 for «Руководитель 1 уровня», 2 for the next level and so on, 0 for no head (seed 003, step 4)
 */
public record Position(String title, PositionType type, int headLevel) {}
