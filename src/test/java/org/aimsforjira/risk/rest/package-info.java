@NullMarked
package org.aimsforjira.risk.rest;

import org.jspecify.annotations.NullMarked;
