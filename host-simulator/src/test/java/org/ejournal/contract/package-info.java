/** The contract of the messenger port, held by the adapter to VK against the local VK, over HTTP. */
package org.ejournal.contract;
