package org.aimsforjira.inventory.importing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-15", "2027/3/15", "2027.03.15", "2027-03-15T07:39:09Z", "2027-03-15 07:39", "15.03.2027",
                        "15.3.2027",
                "15. 3. 2027", "15.03.2027 12:00", "3/15/2027", "15/3/2027", "15-03-2027", "15 March 2027",
                        "15th of March 2027",
                "March 15, 2027", "Mar. 15 2027", "15. März 2027", "15 mrz 2027", "15-Mar-2027"
            })
    void aDateThatCanMeanOneDayIsRead(String words) {
        assertEquals(
                Optional.of(LocalDate.of(2027, 3, 15)), DateReading.of(words).date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/2027", "03-04-2027", "12/1/2027"})
    void aDateThatCanMeanTwoDaysIsNotGuessed(String words) {
        assertTrue(DateReading.of(words).date().isEmpty());
        assertTrue(DateReading.of(words).ambiguous());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "N/A",
                "2027",
                "03/2027",
                "March 2027",
                "Q3 2027",
                "31.02.2027",
                "2027-13-01",
                "0001-01-01",
                "soon",
                "1/2/27"
            })
    void everythingElseStaysText(String words) {
        assertTrue(DateReading.of(words).date().isEmpty());
        assertTrue(!DateReading.of(words).ambiguous());
    }

    @org.junit.jupiter.api.Test
    void equalDayAndMonthAreNotAmbiguous() {
        assertEquals(
                Optional.of(LocalDate.of(2027, 5, 5)),
                DateReading.of("5/5/2027").date());
    }
}
