/** A fictional organization for trying the plugin, entered over HTTP as people would enter it. */
@NullMarked
package org.aimsforjira.host.demo;

import org.jspecify.annotations.NullMarked;
