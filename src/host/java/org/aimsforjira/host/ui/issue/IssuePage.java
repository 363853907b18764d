package org.aimsforjira.host.ui.issue;

import java.util.List;
import org.aimsforjira.host.ui.frame.Link;
import org.aimsforjira.host.ui.frame.LinkGroup;
import org.aimsforjira.host.ui.frame.Person;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of an issue shows.
 *
 * @param issue the issue
 * @param projectName name of its project
 * @param projectUrl address of its project
 * @param projectAvatar picture of its project
 * @param parent the issue it is a sub-task of, or null
 * @param description its description, or null
 * @param resolution name of its resolution, or the word for unresolved
 * @param assignee who works on it, or nobody
 * @param reporter who reported it, or nobody
 * @param fields custom fields with a value, on the view screen
 * @param peopleFields those of them that hold users
 * @param dates created, updated, and fields that hold dates
 * @param tabs tabs of the activity
 * @param tab the tab that is open: comment or history
 * @param comments comments, oldest first; empty when the tab is another
 * @param history changes, oldest first; empty when the tab is another
 * @param leftPanels panels of plugins below the details
 * @param rightPanels panels of plugins at the right
 * @param operations what the reader may do
 * @param extras links, attachments and watchers
 * @param notice why the last operation failed, or null
 * @param commentDraft comment that was refused, or null
 * @param commentError why, or null
 */
public record IssuePage(
        IssueRow issue,
        String projectName,
        String projectUrl,
        String projectAvatar,
        @Nullable Link parent,
        @Nullable String description,
        String resolution,
        Person assignee,
        Person reporter,
        List<FieldRow> fields,
        List<FieldRow> peopleFields,
        List<FieldRow> dates,
        List<Link> tabs,
        String tab,
        List<Activity.Remark> comments,
        List<Activity.Change> history,
        List<PanelBlock> leftPanels,
        List<PanelBlock> rightPanels,
        Operations operations,
        IssueExtras extras,
        @Nullable String notice,
        @Nullable String commentDraft,
        @Nullable String commentError) {
    /** Copies the lists. */
    public IssuePage {
        fields = List.copyOf(fields);
        peopleFields = List.copyOf(peopleFields);
        dates = List.copyOf(dates);
        tabs = List.copyOf(tabs);
        comments = List.copyOf(comments);
        history = List.copyOf(history);
        leftPanels = List.copyOf(leftPanels);
        rightPanels = List.copyOf(rightPanels);
    }

    /**
     * What the reader may do with the issue; an address is null when he may not.
     *
     * @param editUrl form to edit
     * @param commentUrl where a comment goes
     * @param assignToMeUrl where "assign to me" goes
     * @param transitions transitions of the workflow he may start
     * @param more groups of the menu "More"
     */
    public record Operations(
            @Nullable String editUrl,
            @Nullable String commentUrl,
            @Nullable String assignToMeUrl,
            List<Link> transitions,
            List<LinkGroup> more) {
        private static final int BUTTONS = 2;

        /** Copies the lists. */
        public Operations {
            transitions = List.copyOf(transitions);
            more = List.copyOf(more);
        }

        /** The first transitions, each a button. */
        public List<Link> transitionButtons() {
            return transitions.subList(0, Math.min(BUTTONS, transitions.size()));
        }

        /** The other transitions, in a menu. */
        public List<Link> transitionMenu() {
            return transitions.subList(transitionButtons().size(), transitions.size());
        }
    }
}
