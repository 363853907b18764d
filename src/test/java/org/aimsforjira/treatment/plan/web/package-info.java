@NullMarked
package org.aimsforjira.treatment.plan.web;

import org.jspecify.annotations.NullMarked;
