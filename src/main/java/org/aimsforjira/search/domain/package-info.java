/** What our JQL functions mean: patterns of controls, and which options and issues they choose, in plain Java. */
@NullMarked
package org.aimsforjira.search.domain;

import org.jspecify.annotations.NullMarked;
