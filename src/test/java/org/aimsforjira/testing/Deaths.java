package org.aimsforjira.testing;

/** Lets a node die at one step of its work; steps are counted over everything that takes part. */
public final class Deaths {
    private int steps;
    private int dieAt;

    /** Something is about to happen, or has just happened. */
    public void step() {
        if (++steps == dieAt) {
            throw new NodeDied();
        }
    }

    public int steps() {
        return steps;
    }

    /** From now on counted anew; dies at the step with this number, or never at 0. */
    public void dieAt(int step) {
        steps = 0;
        dieAt = step;
    }

    /** Runs the work until its end or its death, and says whether it died. */
    public boolean diesIn(Runnable work) {
        try {
            work.run();
            return false;
        } catch (NodeDied e) {
            return true;
        } finally {
            dieAt(0);
        }
    }
}
