package org.aimsforjira.host.sample;

import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.Collection;
import java.util.List;

/** An upgrade task. */
public class SampleUpgrade implements PluginUpgradeTask {
    @Override
    public int getBuildNumber() {
        return 3;
    }

    @Override
    public String getShortDescription() {
        return "sample";
    }

    @Override
    public Collection<Message> doUpgrade() {
        Journal.note("upgraded to 3");
        return List.of();
    }

    @Override
    public String getPluginKey() {
        return "org.sample.plugin";
    }
}
