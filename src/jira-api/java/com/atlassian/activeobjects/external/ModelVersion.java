package com.atlassian.activeobjects.external;

// unconfirmed (memory only): isSame, isNewerThan
public final class ModelVersion implements Comparable<ModelVersion> {
    private final int version;

    private ModelVersion(int version) {
        this.version = version;
    }

    public static ModelVersion valueOf(String s) {
        return new ModelVersion(Integer.parseInt(s));
    }

    public static ModelVersion zero() {
        return new ModelVersion(0);
    }

    public boolean isSame(ModelVersion other) {
        return compareTo(other) == 0;
    }

    public boolean isOlderThan(ModelVersion other) {
        return compareTo(other) < 0;
    }

    public boolean isNewerThan(ModelVersion other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(ModelVersion o) {
        return Integer.compare(version, o.version);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ModelVersion && version == ((ModelVersion) o).version;
    }

    @Override
    public int hashCode() {
        return version;
    }

    @Override
    public String toString() {
        return Integer.toString(version);
    }
}
