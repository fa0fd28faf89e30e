package dev.mockroom.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds questions by words in titles, tags and prompts, best match first.
///
/// Only what a candidate may see is indexed: ranking by an answer's words would give the answer away. Words may be
/// unfinished or mistyped (one letter from four on, two from eight on). The index lives in memory and is built
/// again when the snapshot is another one.
@Component
class QuestionSearch {

    private static final String NUMBER = "number";
    private static final Map<String, Float> FIELDS = Map.of("title", 4f, "tags", 3f, "prompt", 1f);

    private final JdbcClient jdbc;
    private final Analyzer analyzer = analyzer();
    private final Lock building = new ReentrantLock();
    private volatile @Nullable Index latest;

    QuestionSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Index(BankSnapshot snapshot, IndexSearcher searcher) {}

    /// The questions of the snapshot that have the words, best match first; all, by title, when there are no words.
    List<QuestionSummary> find(BankSnapshot snapshot, String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return text.isBlank() ? snapshot.byTitle() : List.of();
        }
        try {
            IndexSearcher searcher = index(snapshot).searcher();
            StoredFields stored = searcher.storedFields();
            List<QuestionSummary> found = new ArrayList<>();
            for (ScoreDoc hit :
                    searcher.search(query(words), Math.max(1, snapshot.bySlug().size())).scoreDocs) {
                int number =
                        stored.document(hit.doc).getField(NUMBER).numericValue().intValue();
                found.add(snapshot.bySlug().get(number));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Index index(BankSnapshot snapshot) throws IOException {
        Index index = latest;
        if (index != null && index.snapshot() == snapshot) {
            return index;
        }
        building.lock();
        try {
            index = latest;
            if (index == null || index.snapshot() != snapshot) {
                index = new Index(snapshot, build(snapshot));
                latest = index;
            }
            return index;
        } finally {
            building.unlock();
        }
    }

    private IndexSearcher build(BankSnapshot snapshot) throws IOException {
        Map<UUID, String> prompts = prompts();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int number = 0; number < snapshot.bySlug().size(); number++) {
                QuestionSummary question = snapshot.bySlug().get(number);
                Document document = new Document();
                document.add(new StoredField(NUMBER, number));
                document.add(new TextField("title", question.title(), Field.Store.NO));
                question.topics().forEach(topic -> document.add(new TextField("tags", topic, Field.Store.NO)));
                String prompt = prompts.getOrDefault(question.revision().value(), "");
                document.add(new TextField("prompt", prompt, Field.Store.NO));
                writer.addDocument(document);
            }
        }
        return new IndexSearcher(DirectoryReader.open(directory));
    }

    private Map<UUID, String> prompts() {
        Map<UUID, String> prompts = new HashMap<>();
        jdbc.sql("""
                        select r.id, r.prompt
                        from question q
                        join revision r on r.question_id = q.id and r.revision_number = q.current_number
                        where q.retired_at is null
                        """).query(row -> {
            prompts.put(row.getObject("id", UUID.class), row.getString("prompt"));
        });
        return prompts;
    }

    /// Every word must be there; of four and more, one may be missing.
    private static Query query(List<String> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(query(word), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(words.size() < 4 ? words.size() : words.size() - 1);
        return query.build();
    }

    private static Query query(String word) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        FIELDS.forEach((field, weight) -> {
            Term term = new Term(field, word);
            query.add(new BoostQuery(new TermQuery(term), 4 * weight), Occur.SHOULD);
            query.add(new BoostQuery(new PrefixQuery(term), weight), Occur.SHOULD);
            int edits = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
            if (edits > 0) {
                query.add(new BoostQuery(new FuzzyQuery(term, edits, 1), 0.5f * weight), Occur.SHOULD);
            }
        });
        return query.build();
    }

    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("title", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < 32) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Analyzer analyzer() {
        try {
            return CustomAnalyzer.builder()
                    .withTokenizer("standard")
                    .addTokenFilter("lowercase")
                    .addTokenFilter("asciiFolding")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
