package org.aimsforjira.inventory.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.shared.UserKey;
import org.junit.jupiter.api.Test;

class AiSystemDetailsTest {

    @Test
    void aSystemWithoutAnythingLacksEveryFact() {
        assertEquals(
                Arrays.asList(SystemFact.values()),
                details(List.of(), "", "", Optional.empty(), Optional.empty(), " \n")
                        .missing());
    }

    @Test
    void aSystemWithEverythingLacksNothing() {
        assertEquals(
                List.of(),
                details(
                                List.of("Provider"),
                                "High",
                                "Limited risk",
                                Optional.of(new UserKey("JIRAUSER1")),
                                Optional.of(LocalDate.of(2027, 1, 1)),
                                "Answers customers")
                        .missing());
    }

    @Test
    void whatIsMissingComesInOneOrder() {
        assertEquals(
                List.of(SystemFact.PURPOSE, SystemFact.REGULATORY_CLASS, SystemFact.NEXT_REVIEW),
                details(List.of("User"), "Low", "", Optional.of(new UserKey("JIRAUSER1")), Optional.empty(), "")
                        .missing());
    }

    private static AiSystemDetails details(
            List<String> roles,
            String tier,
            String regulatoryClass,
            Optional<UserKey> owner,
            Optional<LocalDate> nextReview,
            String purpose) {
        AiSystem system = new AiSystem(
                1,
                "AIMS-1",
                "Chatbot",
                roles,
                tier,
                regulatoryClass,
                owner,
                nextReview,
                "Open",
                Optional.empty(),
                Instant.EPOCH);
        return new AiSystemDetails(system, 10_000, purpose, "", "", "");
    }
}
