package org.aimsforjira.host.jira.search;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A document of an issue in the making. Nothing is stored: pages take the id from the document and the rest from the database. */
final class IndexDocument {
    /** As many characters of a text count for its place among others. */
    private static final int SORTED = 255;

    private final Document document = new Document();
    private final Set<String> filled = new HashSet<>();

    IndexDocument(long id, long number, boolean archived) {
        document.add(new StringField(IndexNames.KEY, Long.toString(id), Field.Store.NO));
        document.add(new LongField(IndexNames.ID, id, Field.Store.NO));
        document.add(new LongField(IndexNames.NUMBER, number, Field.Store.NO));
        String kind = archived ? IndexNames.ARCHIVED : IndexNames.ISSUE;
        document.add(new StringField(IndexNames.KIND, kind, Field.Store.NO));
    }

    /** A document of a comment. */
    static Document comment(long issue, String text) {
        Document document = new Document();
        document.add(new LongField(IndexNames.COMMENT_OF, issue, Field.Store.NO));
        document.add(new TextField(IndexNames.COMMENT, text, Field.Store.NO));
        return document;
    }

    /** An id or key; null for none. */
    void term(String field, @Nullable String value) {
        if (value != null) {
            document.add(new KeywordField(field, value, Field.Store.NO));
            filled(field);
        }
    }

    void label(String field, @Nullable String value) {
        term(field, value == null ? null : value.toLowerCase(Locale.ENGLISH));
    }

    /** A text that is searched as a whole. */
    void exactText(String field, @Nullable String value) {
        term(field, value);
        if (value != null) {
            sorted(field, value);
        }
    }

    void time(String field, @Nullable Long millis) {
        if (millis != null) {
            document.add(new LongField(field, millis, Field.Store.NO));
            filled(field);
        }
    }

    /** Zero is one number, with or without a sign. */
    void number(String field, @Nullable Double number) {
        if (number != null) {
            document.add(new DoubleField(field, number + 0.0, Field.Store.NO));
            filled(field);
        }
    }

    /** A text whose words are searched; an empty one is none. */
    void text(String field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            document.add(new TextField(field, text, Field.Store.NO));
            sorted(field, text);
            filled(field);
        }
    }

    private void sorted(String field, String text) {
        String start = text.length() > SORTED ? text.substring(0, SORTED) : text;
        document.add(new SortedDocValuesField(
                IndexNames.sortedText(field), new BytesRef(start.toLowerCase(Locale.ENGLISH))));
    }

    private void filled(String field) {
        if (filled.add(field)) {
            document.add(new StringField(IndexNames.FILLED, field, Field.Store.NO));
        }
    }

    Document finished() {
        return document;
    }
}
