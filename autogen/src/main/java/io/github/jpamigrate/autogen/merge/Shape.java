package io.github.jpamigrate.autogen.merge;

/** How things are told apart that have a structure, and a name that may mean nothing. */
interface Shape<T> {
    String name(T thing);

    /** The thing under another name. */
    T named(T thing, String name);

    /** Everything but the name. */
    String definition(T thing);

    /** What the thing is for; two things with the same core cannot both be wanted. */
    String core(T thing);

    /** What the definition says beyond the core; empty when nothing. */
    String extras(T thing);

    /** Whether only one of two things of different cores can exist, so that one takes the place of the other. */
    boolean sharePlace(T one, T other);

    /** The name in messages. */
    String describe(T thing);
}
