package org.aimsforjira.inventory.importing.domain;

import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.inventory.importing.domain.ImportMapping.Choice;
import org.aimsforjira.inventory.importing.domain.ImportMapping.ColumnUse;

/** Mappings and shapes for tests, written short: {@code "Name=SUMMARY!"} is the name column that belongs to the identity. */
public final class Mappings {
    private Mappings() {}

    /** A shape with the headings in front of the equals signs. */
    public static FileShape shape(String... columns) {
        List<FileShape.Column> shaped = new ArrayList<>();
        for (String column : columns) {
            shaped.add(new FileShape.Column(shaped.size(), column.split("=", -1)[0], 1, List.of()));
        }
        return new FileShape(new CsvFormat(TextEncoding.UTF_8, ','), shaped, 1, 0);
    }

    /** A mapping of the columns; a column without equals sign stays text. */
    public static ImportMapping mapping(String... columns) {
        List<ColumnUse> uses = new ArrayList<>();
        for (String column : columns) {
            String[] parts = column.split("=", -1);
            String to = parts.length > 1 ? parts[1] : "TEXT";
            List<Target> targets = new ArrayList<>();
            for (String target : to.replace("!", "").split("\\+")) {
                targets.add(Target.valueOf(target));
            }
            uses.add(new ColumnUse(uses.size(), parts[0], targets, to.endsWith("!")));
        }
        return new ImportMapping("inventory", uses, List.of(), List.of(), false);
    }

    public static Choice choice(Target target, String words, String to) {
        return new Choice(target, Words.folded(words), to);
    }
}
