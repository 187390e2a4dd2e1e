package io.github.jpamigrate.autogen.diff;

/** A change of a name and of nothing else: what the object holds, and all that refers to it, stays. */
public sealed interface NameChange
        permits SchemaChange.Rename,
                TableChange.Rename,
                ColumnChange.Rename,
                SequenceChange.Rename,
                EnumTypeChange.Rename,
                EnumTypeChange.RenameLabel,
                ConstraintChange.Rename,
                IndexChange.Rename {

    /** The change that gives the old name back. */
    Change inverted();
}
