@NullMarked
package org.aimsforjira.search.domain;

import org.jspecify.annotations.NullMarked;
