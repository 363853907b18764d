@NullMarked
package org.aimsforjira.anonymize;

import org.jspecify.annotations.NullMarked;
