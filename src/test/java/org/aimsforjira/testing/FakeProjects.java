package org.aimsforjira.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.shared.Projects;

/** Projects that a test names. */
public final class FakeProjects implements Projects {
    private final List<ProjectRef> projects = new ArrayList<>();

    public ProjectRef add(long id, String key, String name) {
        ProjectRef project = new ProjectRef(id, key, name);
        projects.add(project);
        return project;
    }

    public void remove(long id) {
        projects.removeIf(project -> project.id() == id);
    }

    @Override
    public Optional<ProjectRef> byKey(String key) {
        return projects.stream().filter(project -> project.key().equals(key)).findFirst();
    }

    @Override
    public Optional<ProjectRef> byId(long id) {
        return projects.stream().filter(project -> project.id() == id).findFirst();
    }
}
