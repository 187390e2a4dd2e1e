package io.github.jpamigrate.engine;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Revisions of all kinds of steps; running one of their statements twice, or not at all, is seen in the rows. */
final class CrashRevisions {
    private CrashRevisions() {}

    /** What is there before the first revision: enough rows that an index takes its time. */
    static void prepare(TestDatabase database) throws SQLException {
        database.execute("""
                drop schema if exists big cascade;
                drop schema public cascade;
                create schema public;
                create schema big;
                create table big.item (id bigint primary key, code text not null);
                insert into big.item select n, md5(n::text) from generate_series(1, 40000) n""");
        database.execute("vacuum analyze big.item");
    }

    static void write(Path folder) {
        TestRevisions revisions = new TestRevisions(folder);
        revisions.write("aaaa", List.of(), """
                create table counter (name text primary key, n bigint not null);
                insert into counter values ('a', 1), ('b', 100);
                create table account (id bigint primary key, balance bigint not null);
                insert into account select n, n from generate_series(1, 200) n;
                create index account_balance on account (balance);""", """
                drop table account;
                drop table counter;""");
        revisions.write("bbbb", List.of("aaaa"), """
                update counter set n = n + 1;
                alter table big.item add column note text;
                -- migrate:step autocommit
                create unique index concurrently item_code on big.item (code);
                -- migrate:step
                update counter set n = n * 3;
                create table audit (what text not null);
                insert into audit values ('bbbb');""", """
                drop table audit;
                update counter set n = n / 3;
                -- migrate:step autocommit
                drop index concurrently big.item_code;
                -- migrate:step
                alter table big.item drop column note;
                update counter set n = n - 1;""");
        revisions.write("cccc", List.of("bbbb"), """
                update account set balance = balance * 2 + 1;
                alter table account add column owner text not null default 'nobody';
                insert into audit values ('cccc');""", """
                delete from audit where what = 'cccc';
                alter table account drop column owner;
                update account set balance = (balance - 1) / 2;""");
        revisions.write("dddd", List.of("cccc"), """
                create type mood as enum ('sad', 'ok');
                create table person (name text primary key, mood mood not null);
                insert into person values ('Ada', 'ok');
                -- migrate:step autocommit
                alter type mood add value 'happy';
                alter type mood add value 'angry' before 'sad';
                -- migrate:step
                insert into person values ('Bob', 'happy'), ('Eve', 'angry');
                update counter set n = n + 7;""", """
                update counter set n = n - 7;
                drop table person;
                drop type mood;""");
        revisions.write("eeee", List.of("dddd"), """
                -- migrate:step autocommit
                drop index concurrently account_balance;
                create index concurrently item_tail on big.item (right(code, 4), note);
                create unique index concurrently account_owner on account (owner, id);""", """
                -- migrate:step autocommit
                drop index concurrently account_owner;
                drop index concurrently big.item_tail;
                create index concurrently account_balance on account (balance);""");
        revisions.write("ffff", List.of("eeee"), """
                update counter set n = n * 5 where name = 'a';
                insert into audit values ('ffff');
                alter table account add constraint account_balance_check check (balance > 0);""", """
                alter table account drop constraint account_balance_check;
                delete from audit where what = 'ffff';
                update counter set n = n / 5 where name = 'a';""");
    }
}
