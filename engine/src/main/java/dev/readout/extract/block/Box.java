package dev.readout.extract.block;

import dev.readout.knowledge.BoxRole;
import dev.readout.knowledge.BoxRoles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A part of an HTML page that may hold several blocks: an element such as `div`, `article` or
/// `ul`, or one with a telling name.
public final class Box {
    private final @Nullable Box parent;
    private final String tag;
    private final String names;
    private final BoxRoles roles;
    private final List<Box> children = new ArrayList<>();
    private int prose;
    private int cleanProse;
    private boolean isBelieved = true;

    public Box(@Nullable Box parent, String tag, String names, BoxRoles roles) {
        this.parent = parent;
        this.tag = tag;
        this.names = names;
        this.roles = roles;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    public String tag() {
        return tag;
    }

    /// Its class, id and the like, as the page writes them.
    public String names() {
        return names;
    }

    public BoxRoles roles() {
        return roles;
    }

    public Optional<Box> parent() {
        return Optional.ofNullable(parent);
    }

    public List<Box> children() {
        return children;
    }

    /// Characters of prose in it and in the boxes inside.
    public int prose() {
        return prose;
    }

    /// As [#prose()], less what stands in clutter.
    public int cleanProse() {
        return cleanProse;
    }

    public void addProse(int characters) {
        for (Box box = this; box != null; box = box.parent) {
            box.prose += characters;
        }
    }

    public void clearCleanProse() {
        cleanProse = 0;
    }

    public void addCleanProse(int characters) {
        for (Box box = this; box != null; box = box.parent) {
            box.cleanProse += characters;
        }
    }

    /// Its name is misleading: it holds too much of the page's prose for its role.
    public void disbelieve() {
        isBelieved = false;
    }

    public boolean is(BoxRole role) {
        return isBelieved && roles.has(role);
    }

    /// Whether this box or one around it has the role, short of `limit`.
    public boolean isWithin(BoxRole role, @Nullable Box limit) {
        for (Box box = this; box != null && box != limit; box = box.parent) {
            if (box.is(role)) {
                return true;
            }
        }
        return false;
    }

    /// As [#isWithin], for any of several roles.
    public boolean isWithinAny(BoxRoles any, @Nullable Box limit) {
        for (Box box = this; box != null && box != limit; box = box.parent) {
            if (box.isBelieved && box.roles.hasAny(any)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is `other` or inside it.
    public boolean isIn(Box other) {
        for (Box box = this; box != null; box = box.parent) {
            if (box == other) {
                return true;
            }
        }
        return false;
    }

    /// The smallest box around this one and `other`.
    public Box common(Box other) {
        Box box = this;
        while (!other.isIn(box) && box.parent != null) {
            box = box.parent;
        }
        return box;
    }

    /// The nearest box of that element, itself or around it, short of `limit`.
    public Optional<Box> nearest(String name, @Nullable Box limit) {
        for (Box box = this; box != null && box != limit; box = box.parent) {
            if (box.tag.equals(name)) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }
}
