package org.aimsforjira.setup.domain;

import java.util.EnumMap;
import java.util.Map;

/**
 * The descriptions that types and fields get in Jira when set-up creates them. Jira shows a field's description below the field, in
 * one language for everybody; an administrator may rewrite it.
 */
public final class PieceTexts {

    private static final Map<FieldRole, String> FIELDS = new EnumMap<>(FieldRole.class);

    static {
        FIELDS.put(
                FieldRole.ANNEX_A_CONTROLS,
                "ISO/IEC 42001 Annex A. On a risk: the controls selected to treat it. On other work: the controls it implements.");
        FIELDS.put(FieldRole.AI_EVIDENCE_FOR, "ISO/IEC 42001 Annex A: this issue proves that these controls operate.");
        FIELDS.put(FieldRole.AI_ROLE, "What the organization is to this AI system (ISO/IEC 22989).");
        FIELDS.put(FieldRole.AI_TIER, "How much care the system needs: 1 is most.");
        FIELDS.put(FieldRole.AI_REGULATORY_CLASS, "The class under Regulation (EU) 2024/1689, the EU AI Act.");
        FIELDS.put(FieldRole.AI_PURPOSE, "What the system is for, and for whom.");
        FIELDS.put(
                FieldRole.AI_DATA_SOURCES, "The data the system is built on and works with, and where it comes from.");
        FIELDS.put(FieldRole.AI_SUPPLIER, "Who supplies the system or its model; empty if made in house.");
        FIELDS.put(FieldRole.AI_OWNER, "The person who answers for the system.");
        FIELDS.put(FieldRole.AI_NEXT_REVIEW, "When the system is to be looked at again.");
        FIELDS.put(
                FieldRole.AI_EXTERNAL_ID,
                "The id in the inventory the system came from. Written by imports: do not change it.");
        FIELDS.put(FieldRole.AI_RISK_SOURCE, "Where the risk comes from (ISO/IEC 42001 Annex C).");
        FIELDS.put(FieldRole.AI_CONSEQUENCE_TO, "Who bears the consequences.");
        FIELDS.put(FieldRole.AI_CONSEQUENCE_KIND, "What is at stake.");
        FIELDS.put(FieldRole.AI_LIKELIHOOD, "How likely the risk is before treatment.");
        FIELDS.put(FieldRole.AI_SEVERITY, "How bad the worst consequence is before treatment.");
        FIELDS.put(
                FieldRole.AI_CONFIDENCE, "How sure the assessment is. Low confidence raises the likelihood one step.");
        FIELDS.put(FieldRole.AI_TREATMENT_OPTION, "What is done about the risk.");
        FIELDS.put(FieldRole.AI_RESIDUAL_LIKELIHOOD, "How likely the risk is after treatment.");
        FIELDS.put(FieldRole.AI_RESIDUAL_SEVERITY, "How bad the worst consequence is after treatment.");
        FIELDS.put(FieldRole.AI_INHERENT_LEVEL, "Computed from likelihood and severity: do not change it.");
        FIELDS.put(
                FieldRole.AI_RESIDUAL_LEVEL, "Computed from the residual likelihood and severity: do not change it.");
    }

    private PieceTexts() {}

    public static String about(FieldRole role) {
        return FIELDS.getOrDefault(role, "");
    }

    public static String about(IssueTypeRole role) {
        return Map.of(
                        IssueTypeRole.AI_SYSTEM, "A system that uses AI, whether made in house or bought.",
                        IssueTypeRole.AI_RISK, "A risk of one or more AI systems.",
                        IssueTypeRole.AI_IMPACT_ASSESSMENT,
                                "What an AI system does to individuals, groups and society (ISO/IEC 42001, 6.1.4).")
                .getOrDefault(role, "");
    }
}
