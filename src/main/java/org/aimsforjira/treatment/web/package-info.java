/** What people see of treatments on issues: the work of a risk, and what a ticket is for. */
@NullMarked
package org.aimsforjira.treatment.web;

import org.jspecify.annotations.NullMarked;
