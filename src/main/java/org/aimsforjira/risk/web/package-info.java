/** What people see of AI risks on issues of AI systems. */
@NullMarked
package org.aimsforjira.risk.web;

import org.jspecify.annotations.NullMarked;
