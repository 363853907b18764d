package org.aimsforjira.inventory.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.aimsforjira.inventory.domain.SystemColumn;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemFilter.Choice;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.inventory.domain.SystemOrder;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.testing.FakeJiraPieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemQueryTest {

    private static final String SYSTEMS = "project = 10000 AND issuetype = 10100";

    private final FakeJiraPieces pieces = new FakeJiraPieces()
            .with(FieldRole.AI_TIER, 10_201)
            .with(FieldRole.AI_ROLE, 10_202)
            .with(FieldRole.AI_REGULATORY_CLASS, 10_203)
            .with(FieldRole.AI_OWNER, 10_204)
            .with(FieldRole.AI_NEXT_REVIEW, 10_205);

    @Test
    void withoutFilterItIsTheSystemsOfTheProjectByKey() {
        assertEquals(SYSTEMS + " ORDER BY issuekey ASC", jql(SystemFilter.NONE, SystemOrder.USUAL));
    }

    @Test
    void everyFilterIsAConditionByIds() {
        SystemFilter all = new SystemFilter(
                "chat bot",
                Choice.option(7),
                Choice.option(8),
                Choice.EMPTY,
                Owner.VIEWER,
                Optional.of(Progress.IN_PROGRESS));
        assertEquals(
                SYSTEMS + " AND text ~ \"chat*\" AND text ~ \"bot*\" AND cf[10201] = 7 AND cf[10202] = 8"
                        + " AND cf[10203] is EMPTY AND cf[10204] = currentUser() AND statusCategory = \"In Progress\""
                        + " ORDER BY issuekey ASC",
                jql(all, SystemOrder.USUAL));
    }

    @Test
    void ownersByNameAreQuotedAndNobodyIsEmpty() {
        assertEquals(
                SYSTEMS + " AND cf[10204] = \"o\\\"brien\" ORDER BY issuekey ASC",
                jql(ownedBy(Owner.named("o\"brien")), SystemOrder.USUAL));
        assertEquals(
                SYSTEMS + " AND cf[10204] is EMPTY ORDER BY issuekey ASC",
                jql(ownedBy(Owner.NOBODY), SystemOrder.USUAL));
    }

    @ParameterizedTest
    @CsvSource({
        "KEY, false, issuekey ASC",
        "KEY, true, issuekey DESC",
        "SUMMARY, true, 'summary DESC, issuekey ASC'",
        "ROLE, false, 'cf[10202] ASC, issuekey ASC'",
        "TIER, true, 'cf[10201] DESC, issuekey ASC'",
        "REGULATORY_CLASS, false, 'cf[10203] ASC, issuekey ASC'",
        "OWNER, false, 'cf[10204] ASC, issuekey ASC'",
        "NEXT_REVIEW, false, 'cf[10205] ASC, issuekey ASC'",
        "STATUS, false, 'status ASC, issuekey ASC'",
        "UPDATED, true, 'updated DESC, issuekey ASC'"
    })
    void everyColumnCanBeSortedByAndEqualsComeByKey(SystemColumn column, boolean descending, String order) {
        assertEquals(SYSTEMS + " ORDER BY " + order, jql(SystemFilter.NONE, new SystemOrder(column, descending)));
    }

    @Test
    void fieldsThatAreLostAreLeftOut() {
        pieces.without(FieldRole.AI_TIER).without(FieldRole.AI_OWNER);
        SystemFilter filter =
                new SystemFilter("", Choice.EMPTY, Choice.ANY, Choice.ANY, Owner.NOBODY, Optional.empty());
        assertEquals(SYSTEMS + " ORDER BY issuekey ASC", jql(filter, new SystemOrder(SystemColumn.TIER, true)));
    }

    @Test
    void aTypedKeyIsLookedUpInsteadOfItsWords() {
        SystemFilter filter =
                new SystemFilter("aims-7", Choice.ANY, Choice.ANY, Choice.ANY, Owner.ANYBODY, Optional.empty());
        assertEquals(
                SYSTEMS + " AND issuekey = \"AIMS-7\" ORDER BY issuekey ASC",
                new SystemQuery(pieces).jql(10_000, "10100", filter, Optional.of("AIMS-7"), SystemOrder.USUAL));
    }

    private String jql(SystemFilter filter, SystemOrder order) {
        return new SystemQuery(pieces).jql(10_000, "10100", filter, Optional.empty(), order);
    }

    private static SystemFilter ownedBy(Owner owner) {
        return new SystemFilter("", Choice.ANY, Choice.ANY, Choice.ANY, owner, Optional.empty());
    }
}
