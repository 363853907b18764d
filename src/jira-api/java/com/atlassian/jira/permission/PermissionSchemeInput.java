package com.atlassian.jira.permission;

import io.atlassian.fugue.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

// unconfirmed: no documentation or use of this class was found; shape from memory
public final class PermissionSchemeInput {
    private final String name;
    private final String description;
    private final Collection<PermissionGrantInput> permissions;

    private PermissionSchemeInput(Builder builder) {
        this.name = builder.name;
        this.description = builder.description;
        this.permissions = List.copyOf(builder.permissions);
    }

    public static Builder builder(String name) {
        return new Builder(name);
    }

    public static Builder builder(PermissionScheme scheme) {
        Builder builder = new Builder(scheme.getName()).setDescription(scheme.getDescription());
        for (PermissionGrant grant : scheme.getPermissions()) {
            builder.addPermission(PermissionGrantInput.newGrant(grant.getHolder(), grant.getPermission()));
        }
        return builder;
    }

    public String getName() {
        return name;
    }

    public Option<String> getDescription() {
        return Option.option(description);
    }

    public Collection<PermissionGrantInput> getPermissions() {
        return permissions;
    }

    public static final class Builder {
        private final String name;
        private String description;
        private final List<PermissionGrantInput> permissions = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        public Builder setDescription(String description) {
            this.description = description;
            return this;
        }

        public Builder setPermissions(Iterable<PermissionGrantInput> permissions) {
            this.permissions.clear();
            permissions.forEach(this.permissions::add);
            return this;
        }

        public Builder addPermission(PermissionGrantInput permission) {
            permissions.add(permission);
            return this;
        }

        public PermissionSchemeInput build() {
            return new PermissionSchemeInput(this);
        }
    }
}
