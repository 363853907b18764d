package org.aimsforjira.setup.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.setup.domain.SetupRequest;
import org.aimsforjira.setup.domain.SetupRequest.Register;
import org.aimsforjira.setup.domain.SetupRequest.Sharing;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.junit.jupiter.api.Test;

class SetupFormTest {

    private static final SetupRequest REQUEST = new SetupRequest(
            new Register.Existing(10_000),
            "AIMS & more",
            ZoneId.of("Europe/Berlin"),
            Map.of(IssueTypeRole.AI_SYSTEM, "10001"),
            Map.of(FieldRole.AI_TIER, 10_201L),
            Map.of(LinkTypeRole.TREATMENT, 10_300L),
            Set.of("10002", "3"),
            Map.of(Permission.VIEW_AIMS, new TreeSet<>(Set.of(10L, 11L))),
            Map.of(GlobalPermission.AUDIT_AIMS, new TreeSet<>(Set.of("auditors"))),
            Sharing.CHANGE_SHARED);

    private static Map<String, String> errors() {
        return new HashMap<>();
    }

    /** As a browser sends it. */
    private static SetupForm sent(SetupForm form) {
        Map<String, String[]> parameters = new HashMap<>();
        form.values().forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        return SetupForm.of(parameters);
    }

    @Test
    void aRequestGoesThroughTheFormAndBackUnchanged() {
        SetupRequest back = sent(SetupForm.of(REQUEST)).request(errors());

        assertEquals(REQUEST.register(), back.register());
        assertEquals(REQUEST.aimsName(), back.aimsName());
        assertEquals(REQUEST.timeZone(), back.timeZone());
        assertEquals(REQUEST.mappedTypes(), back.mappedTypes());
        assertEquals(REQUEST.mappedFields(), back.mappedFields());
        assertEquals(REQUEST.mappedLinkTypes(), back.mappedLinkTypes());
        assertEquals(REQUEST.notCarriedOut(), back.notCarriedOut());
        assertEquals(REQUEST.rolesFor(Permission.VIEW_AIMS), back.rolesFor(Permission.VIEW_AIMS));
        assertEquals(REQUEST.groupsFor(GlobalPermission.AUDIT_AIMS), back.groupsFor(GlobalPermission.AUDIT_AIMS));
        assertEquals(REQUEST.sharing(), back.sharing());
    }

    @Test
    void aNewProjectGoesThroughToo() {
        SetupForm form = SetupForm.of(Map.of(
                "register", new String[] {"new"},
                "key", new String[] {" LABS "},
                "name", new String[] {"Labs"},
                "timeZone", new String[] {"UTC"}));

        SetupRequest request = form.request(errors());

        assertEquals(new Register.New("LABS", "Labs"), request.register());
        assertEquals(
                request.register(),
                sent(SetupForm.of(request)).request(errors()).register());
    }

    @Test
    void whatIsNoWishIsNamedBesideItsField() {
        Map<String, String> errors = errors();

        SetupForm.of(Map.of("timeZone", new String[] {"Mars/Olympus"})).request(errors);

        assertEquals(Map.of("project", "project-missing", "timeZone", "time-zone"), errors);
    }

    @Test
    void idsThatAreNoneAreTheIdsOfNothing() {
        SetupForm form = SetupForm.of(Map.of(
                "project", new String[] {"x"},
                "timeZone", new String[] {"UTC"},
                "field-AI_TIER", new String[] {"<script>"},
                "role-AIMS_VIEW", new String[] {"10", "ten"}));

        SetupRequest request = form.request(errors());

        assertEquals(new Register.Existing(-1), request.register());
        assertEquals(Map.of(FieldRole.AI_TIER, -1L), request.mappedFields());
        assertEquals(Set.of(-1L, 10L), request.rolesFor(Permission.VIEW_AIMS));
    }

    @Test
    void noResolutionTickedIsAnAnswerAndNotAskedIsNone() {
        assertFalse(SetupForm.empty().asksForResolutions());

        SetupForm none = SetupForm.of(Map.of("notCarriedOut", new String[] {""}, "timeZone", new String[] {"UTC"}));

        assertTrue(none.asksForResolutions());
        assertEquals(Set.of(), none.request(errors()).notCarriedOut());
        assertTrue(sent(SetupForm.of(none.request(errors()))).asksForResolutions());
    }

    @Test
    void otherParametersStayOutside() {
        SetupForm form = SetupForm.of(Map.of("atl_token", new String[] {"secret"}, "digest", new String[] {"1"}));

        assertEquals(Map.<String, List<String>>of(), form.values());
    }
}
