package org.aimsforjira.treatment.plan.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.aimsforjira.shared.CanonicalJson;
import org.aimsforjira.shared.Sha256;
import org.aimsforjira.shared.UserKey;

/**
 * Cuts risks into parts (DESIGN.md, "Snapshot": parts of at most 512 KB). Parts are far smaller than that, so that a page finds what it
 * needs without reading the whole plan; a risk with very many treatments is spread over several.
 */
public final class PlanParts {

    /** No part is larger, in bytes of UTF-8. */
    public static final int MOST = 512 * 1024;

    /** A part that has so many characters is full. */
    static final int FULL = 16 * 1024;

    /** So many treatments of one risk fit into a part, however long their summaries are. */
    static final int TREATMENTS = 100;

    private final PersonTokens people;
    private final List<PlanPart> done = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();
    private long first;
    private int firstIndex;
    private long last;
    private int lastIndex;
    private int risks;
    private int treatments;

    /**
     * @param people what people are called in the text
     */
    public PlanParts(PersonTokens people) {
        this.people = people;
    }

    /** Adds the next risk; ids ascend. */
    public void add(FrozenRisk risk) {
        if (risks > 0 && risk.riskId() <= last) {
            throw new IllegalArgumentException("Risk " + risk.riskId() + " comes after " + last);
        }
        risks++;
        treatments += risk.treatments().size();
        int from = 0;
        do {
            int to = Math.min(risk.treatments().size(), from + TREATMENTS);
            append(risk.with(risk.treatments().subList(from, to)));
            from = to;
        } while (from < risk.treatments().size());
        last = risk.riskId();
    }

    private void append(FrozenRisk risk) {
        String text = CanonicalJson.write(PlanText.map(risk, people));
        if (content.length() > 0 && content.length() + text.length() > FULL) {
            close();
        }
        if (content.length() == 0) {
            first = risk.riskId();
            firstIndex = risks - 1;
        }
        last = risk.riskId();
        lastIndex = risks - 1;
        content.append(content.length() == 0 ? "[" : ",").append(text);
    }

    private void close() {
        String text = content.append(']').toString();
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST) {
            throw new IllegalStateException("A part of the plan is too large, at risk " + last);
        }
        done.add(new PlanPart(new PartMark(done.size(), first, last, firstIndex, lastIndex, Sha256.of(text)), text));
        content.setLength(0);
    }

    /** All parts; nothing is added afterwards. */
    public List<PlanPart> finished() {
        if (content.length() > 0) {
            close();
        }
        return List.copyOf(done);
    }

    /** How many risks were added. */
    public int risks() {
        return risks;
    }

    /** How many treatments they have; an issue that treats two risks counts twice. */
    public int treatments() {
        return treatments;
    }

    /**
     * The risks of parts in their order, each risk once.
     *
     * @param people says whom tokens stand for; asked once
     */
    static List<FrozenRisk> risksOf(List<PlanPart> parts, Function<Set<String>, Map<String, UserKey>> people) {
        List<Map<?, ?>> maps = parts.stream()
                .flatMap(part -> PlanText.maps(part.content()).stream())
                .toList();
        Map<String, UserKey> known = people.apply(PlanText.tokens(maps));
        List<FrozenRisk> risks = new ArrayList<>();
        for (Map<?, ?> map : maps) {
            FrozenRisk risk = PlanText.risk(map, known);
            int end = risks.size() - 1;
            if (end >= 0 && risks.get(end).riskId() == risk.riskId()) {
                risks.set(end, risks.get(end).and(risk));
            } else {
                risks.add(risk);
            }
        }
        return risks;
    }
}
