/** The plugin system of the host: the bundle in Felix, its descriptor, its beans, and each kind of module it brings. */
@NullMarked
package org.aimsforjira.host.plugin;

import org.jspecify.annotations.NullMarked;
