package org.aimsforjira.soa.domain;

import java.util.Collection;
import org.aimsforjira.treatment.domain.Progress;

/**
 * The issues that implement a control, counted by progress; each issue once, whatever the number of risks it treats.
 *
 * @param todo not begun; zero or more
 * @param doing begun; zero or more
 * @param done done; zero or more
 * @param dropped closed without having been carried out; zero or more
 */
public record Work(int todo, int doing, int done, int dropped) {

    public static final Work NONE = new Work(0, 0, 0, 0);

    public Work {
        if (todo < 0 || doing < 0 || done < 0 || dropped < 0) {
            throw new IllegalArgumentException(todo + ", " + doing + ", " + done + ", " + dropped);
        }
    }

    /** Counts issues. */
    public static Work of(Collection<Progress> issues) {
        return new Work(
                count(issues, Progress.TODO),
                count(issues, Progress.DOING),
                count(issues, Progress.DONE),
                count(issues, Progress.DROPPED));
    }

    /** The work that counts: all but what was dropped. */
    public int defined() {
        return todo + doing + done;
    }

    /** Every issue, the dropped ones too. */
    public int all() {
        return defined() + dropped;
    }

    private static int count(Collection<Progress> issues, Progress wanted) {
        return (int) issues.stream().filter(wanted::equals).count();
    }
}
