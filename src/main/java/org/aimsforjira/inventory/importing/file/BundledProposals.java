package org.aimsforjira.inventory.importing.file;

import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aimsforjira.inventory.importing.domain.KnownFile;
import org.aimsforjira.inventory.importing.domain.ProposalData;
import org.aimsforjira.inventory.importing.domain.Synonyms;
import org.aimsforjira.inventory.importing.domain.Target;
import org.aimsforjira.inventory.importing.domain.Words;
import org.aimsforjira.platform.json.Json;

/** The proposals that lie beside the code as JSON: one file for each published inventory, one for the words of all others. */
@Named
public class BundledProposals implements ProposalData {
    private static final String FOLDER = "/org/aimsforjira/inventory/importing/proposals/";
    private static final List<String> FILES =
            List.of("us-federal-2024.json", "us-federal-2025-cots.json", "uk-atrs.json");

    private final List<KnownFile> knownFiles;
    private final Synonyms synonyms;

    public BundledProposals() {
        knownFiles = FILES.stream()
                .map(name -> Json.ours(text(name), InventoryData.class).knownFile())
                .toList();
        synonyms = Json.ours(text("synonyms.json"), SynonymData.class).synonyms();
    }

    @Override
    public List<KnownFile> knownFiles() {
        return knownFiles;
    }

    @Override
    public Synonyms synonyms() {
        return synonyms;
    }

    private static String text(String name) {
        try (InputStream in = BundledProposals.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The plugin lacks " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A known inventory as written in JSON. */
    record InventoryData(
            String id,
            String title,
            String source,
            List<String> recognisedBy,
            List<String> summaryOrder,
            List<ColumnData> columns,
            List<ChoiceData> choices) {

        KnownFile knownFile() {
            Map<String, KnownFile.Column> byKey = new HashMap<>();
            for (ColumnData column : columns) {
                byKey.put(
                        Words.headingKey(column.heading()),
                        new KnownFile.Column(column.label(), column.targets(), column.identity()));
            }
            return new KnownFile(
                    id,
                    title,
                    source,
                    recognisedBy.stream().map(Words::headingKey).collect(Collectors.toUnmodifiableSet()),
                    Map.copyOf(byKey),
                    summaryOrder.stream().map(Words::headingKey).toList(),
                    byTarget(choices));
        }
    }

    /** A column of a known inventory. */
    record ColumnData(String heading, String label, List<Target> targets, boolean identity) {}

    /** What words stand for: the texts of options, the best one first, or the name of a stage. */
    record ChoiceData(Target target, List<String> words, List<String> means) {}

    /** The words of headings. */
    record HeadingData(Target target, List<String> words) {}

    /** The words of all files that we do not know. */
    record SynonymData(List<HeadingData> headings, List<ChoiceData> choices) {
        Synonyms synonyms() {
            Map<Target, List<String>> byTarget = new LinkedHashMap<>();
            for (HeadingData heading : headings) {
                byTarget.computeIfAbsent(heading.target(), target -> new ArrayList<>())
                        .addAll(heading.words().stream().map(Words::headingKey).toList());
            }
            return new Synonyms(byTarget, byTarget(choices));
        }
    }

    private static Map<Target, Map<String, List<String>>> byTarget(List<ChoiceData> choices) {
        Map<Target, Map<String, List<String>>> byTarget = new EnumMap<>(Target.class);
        for (ChoiceData choice : choices) {
            for (String words : choice.words()) {
                byTarget.computeIfAbsent(choice.target(), target -> new HashMap<>())
                        .put(Words.folded(words), choice.means());
            }
        }
        return byTarget;
    }
}
