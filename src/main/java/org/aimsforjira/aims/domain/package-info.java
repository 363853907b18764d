/** What an AIMS is, in plain Java. */
@NullMarked
package org.aimsforjira.aims.domain;

import org.jspecify.annotations.NullMarked;
