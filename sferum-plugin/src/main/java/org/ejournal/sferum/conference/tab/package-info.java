/**
 * The tab «Видеоконференции» of the registry and its windows (VC-1 to VC-3, VC-6). {@link
 * org.ejournal.sferum.conference.VideoConferences} says who sees what, {@link org.ejournal.sferum.conference.Drafts} makes
 * and changes it; here it is drawn and filled in.
 */
@NullMarked
package org.ejournal.sferum.conference.tab;

import org.jspecify.annotations.NullMarked;
