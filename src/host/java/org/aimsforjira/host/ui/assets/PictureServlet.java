package org.aimsforjira.host.ui.assets;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aimsforjira.host.ui.frame.Ui;
import org.jspecify.annotations.Nullable;

/** Pictures at Jira's addresses: of users, projects, issue types and priorities. They are drawn, not stored. */
public final class PictureServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** What a picture is of. */
    public enum Of {
        /** A user, by the key in ownerId. */
        USER,
        /** A project, by the id in pid. */
        PROJECT,
        /** An issue type, by avatarId. */
        ISSUE_TYPE,
        /** A priority, by the file name in the path. */
        PRIORITY
    }

    @SuppressWarnings("serial") // servlets of the embedded server are never serialized
    private final Ui ui;

    private final Of of;

    /** Draws pictures of one kind. */
    public PictureServlet(Ui ui, Of of) {
        this.ui = ui;
        this.of = of;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("image/svg+xml");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "max-age=3600");
        response.getWriter().write(drawing(request));
    }

    private String drawing(HttpServletRequest request) {
        return switch (of) {
            case USER -> userDrawing(request.getParameter("ownerId"));
            case PROJECT -> projectDrawing(request.getParameter("pid"));
            case ISSUE_TYPE -> Drawings.issueType(text(request.getParameter("avatarId")));
            case PRIORITY -> Drawings.priority(text(request.getPathInfo()));
        };
    }

    private String userDrawing(@Nullable String key) {
        ApplicationUser user = ui.jira().users().byKey(key).orElse(null);
        return user == null ? Drawings.user("", "") : Drawings.user(user.getKey(), user.getDisplayName());
    }

    private String projectDrawing(@Nullable String id) {
        try {
            Project project = ui.service(ProjectManager.class).getProjectObj(Long.valueOf(text(id)));
            return Drawings.project(project == null ? "" : project.getKey());
        } catch (NumberFormatException notANumber) {
            return Drawings.project("");
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
