package org.aimsforjira.treatment.plan.rest;

import java.util.List;

/** Approved plans, the newest first. */
public record ApprovalsJson(int offset, int limit, int total, List<ApprovalJson> approvals) {}
