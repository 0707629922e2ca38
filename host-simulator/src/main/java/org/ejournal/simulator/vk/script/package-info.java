/** VKScript, the language of VK's {@code execute}: a lexer, a parser and an interpreter that know no VK method. */
@NullMarked
package org.ejournal.simulator.vk.script;

import org.jspecify.annotations.NullMarked;
