/** Classes of a small plugin that the contract tests pack into jars; in the host they exist inside those bundles only. */
@NullMarked
package org.aimsforjira.host.sample;

import org.jspecify.annotations.NullMarked;
