package org.aimsforjira.host.jira.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * What becomes of a text: words in lower case, English endings taken off, without the words that Jira leaves out (Jira Data Center's
 * documentation, "Search syntax for text fields", reserved words). Left-out words leave no gap, since the same page says that a phrase
 * with one also finds the phrase without it. That Jira's default "English - moderate stemming" is this stemmer is unconfirmed.
 */
final class IndexText extends Analyzer {
    private static final CharArraySet LEFT_OUT = new CharArraySet(
            List.of(
                    "a", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no",
                    "not", "of", "on", "or", "s", "such", "t", "that", "the", "their", "then", "there", "these", "they",
                    "this", "to", "was", "will", "with"),
            true);

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream known = new StopFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)), LEFT_OUT);
        return new TokenStreamComponents(words, new KStemFilter(new WithoutGaps(known)));
    }

    /** The words of a text as the index has them. */
    List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static final class WithoutGaps extends TokenFilter {
        private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

        private WithoutGaps(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            position.setPositionIncrement(1);
            return true;
        }
    }
}
