package org.aimsforjira.host.ui.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A page of the administration: what it is about, then tables and forms.
 *
 * @param title headline
 * @param description one or two sentences, may be empty
 * @param back where the link above the headline leads and its text, or null
 * @param error what was wrong with the last action, or null
 * @param blocks tables and forms in order
 */
public record AdminPage(
        String title,
        String description,
        org.aimsforjira.host.ui.frame.@Nullable Link back,
        @Nullable String error,
        List<Block> blocks) {
    /** Copies the blocks. */
    public AdminPage {
        blocks = List.copyOf(blocks);
    }

    /** A page with nothing on it yet. */
    public static AdminPage of(String title, String description) {
        return new AdminPage(title, description, null, null, List.of());
    }

    /** This page with a link back. */
    public AdminPage backTo(org.aimsforjira.host.ui.frame.Link link) {
        return new AdminPage(title, description, link, error, blocks);
    }

    /** This page with what was wrong. */
    public AdminPage failed(@Nullable String newError) {
        return new AdminPage(title, description, back, newError, blocks);
    }

    /** This page with one more block. */
    public AdminPage with(Block block) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(block);
        return new AdminPage(title, description, back, error, more);
    }

    /**
     * A table under a heading, with forms below.
     *
     * @param id id of the table
     * @param heading heading, or null
     * @param note sentence below the heading, may be empty
     * @param columns heads of the columns; none for no table
     * @param rows lines
     * @param forms forms below the table
     */
    public record Block(
            String id, @Nullable String heading, String note, List<String> columns, List<Row> rows, List<Form> forms) {
        /** Copies the lists. */
        public Block {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            forms = List.copyOf(forms);
        }

        /** A table. */
        public static Block table(String id, @Nullable String heading, List<String> columns, List<Row> rows) {
            return new Block(id, heading, "", columns, rows, List.of());
        }

        /** This block with a sentence. */
        public Block noting(String newNote) {
            return new Block(id, heading, newNote, columns, rows, forms);
        }

        /** This block with one more form. */
        public Block with(Form form) {
            List<Form> more = new ArrayList<>(forms);
            more.add(form);
            return new Block(id, heading, note, columns, rows, more);
        }
    }

    /**
     * A line of a table.
     *
     * @param id id of the element
     * @param cells the cells
     */
    public record Row(String id, List<Cell> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** A line. */
        public static Row of(String id, Cell... cells) {
            return new Row(id, Arrays.asList(cells));
        }
    }

    /**
     * A cell: lines of text or links, or buttons.
     *
     * @param lines what stands in the cell, one below the other
     * @param css classes of the cell
     * @param forms small forms, each a button
     */
    public record Cell(List<Line> lines, String css, List<Form> forms) {
        /** Copies the lists. */
        public Cell {
            lines = List.copyOf(lines);
            forms = List.copyOf(forms);
        }

        /** Text. */
        public static Cell text(@Nullable Object text) {
            return new Cell(List.of(Line.of(text == null ? "" : text.toString())), "", List.of());
        }

        /** Text in the font of code. */
        public static Cell code(@Nullable Object text) {
            return new Cell(List.of(Line.of(text == null ? "" : text.toString())), "host-mono", List.of());
        }

        /** A link. */
        public static Cell link(String text, String url) {
            return new Cell(List.of(new Line(text, url, null, "")), "", List.of());
        }

        /** Several lines of text. */
        public static Cell lines(List<String> texts) {
            return new Cell(texts.stream().map(Line::of).toList(), "", List.of());
        }

        /** Several lines, links among them. */
        public static Cell of(List<Line> lines) {
            return new Cell(lines, "", List.of());
        }

        /** Buttons. */
        public static Cell buttons(Form... forms) {
            return new Cell(List.of(), "host-narrow host-buttons", Arrays.asList(forms));
        }
    }

    /**
     * A line in a cell.
     *
     * @param text the text
     * @param url where it leads, or null
     * @param icon address of a picture before it, or null
     * @param css classes, such as those of a lozenge; may be empty
     */
    public record Line(
            String text, @Nullable String url, @Nullable String icon, String css) {
        /** Text. */
        public static Line of(String text) {
            return new Line(text, null, null, "");
        }
    }

    /**
     * A form that is sent by POST to the page itself.
     *
     * @param id id of the button
     * @param label text of the button
     * @param hidden hidden values
     * @param inputs inputs; none for a mere button
     * @param confirm question before sending, or null
     */
    public record Form(
            String id,
            String label,
            Map<String, String> hidden,
            List<Input> inputs,
            @Nullable String confirm) {
        /** Copies the collections. */
        public Form {
            hidden = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(hidden));
            inputs = List.copyOf(inputs);
        }

        /** A form. */
        public static Form of(String id, String label, Map<String, String> hidden, Input... inputs) {
            return new Form(id, label, hidden, Arrays.asList(inputs), null);
        }

        /** This form with a question. */
        public Form confirming(String question) {
            return new Form(id, label, hidden, inputs, question);
        }
    }

    /**
     * An input of a form.
     *
     * @param name name
     * @param label label
     * @param value text in it
     * @param choices what can be picked; none for a text input
     */
    public record Input(String name, String label, String value, List<Choice> choices) {
        /** Copies the choices. */
        public Input {
            choices = List.copyOf(choices);
        }

        /** A text input. */
        public static Input text(String name, String label, String value) {
            return new Input(name, label, value, List.of());
        }

        /** A list to pick from. */
        public static Input pick(String name, String label, List<Choice> choices) {
            return new Input(name, label, "", choices);
        }
    }
}
