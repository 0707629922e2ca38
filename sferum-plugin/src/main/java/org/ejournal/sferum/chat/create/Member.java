package org.ejournal.sferum.chat.create;

import java.util.Set;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.rules.Party;

/**
 * Somebody who is to be in the chat.
 *
 * @param person who
 * @param name how they are called
 * @param admin whether they are to be an admin
 * @param blocked whether they can sign in to the journal no more
 * @param parties what they are
 */
record Member(PersonId person, String name, boolean admin, boolean blocked, Set<Party> parties) {}
