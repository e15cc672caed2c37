// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is that no reader reads, as far as its beginning tells. */
class FormatDetectorTest {

    @TempDir
    Path folder = Path.of("");

    /** {@code 0} stands for a zero byte. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RIFF....WAVE|a sound file; the audit reads records, not recordings",
                "ID3|a sound file; the audit reads records, not recordings",
                "OggS|a sound file; the audit reads records, not recordings",
                "#!AMR|a sound file; the audit reads records, not recordings",
                "BZh9|a compressed file, which is not opened",
                "Rar!\u001ax|a compressed file, which is not opened",
                "Rar!|a format that no reader knows",
                "MSCF|a compressed file, which is not opened",
                "ab0|a binary file of a kind that no reader knows",
                "0ab|a binary file of a kind that no reader knows",
                "<a>|XML of a kind that no reader knows",
                "hello|a format that no reader knows",
            })
    void theBeginningTellsWhatItIs(String content, String why) throws IOException {
        assertEquals(why, why(content.replace('0', '\0')));
    }

    /** Lines of a chat or of a log may begin with a time in the brackets of a list. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[03/03/2026, 10:00:00] Alice: hi|a format that no reader knows",
                "[3.3.26, 10:00:00] Alice: hi|a format that no reader knows",
                "[2026-03-03 10:00:00] VERBOSE[1] pbx.c: hi|a format that no reader knows",
                "[10:00:00] Alice: hi|a format that no reader knows",
                "[3, Alice|not JSON from here on",
                "[3.3, Alice|not JSON from here on",
            })
    void aTimeInBracketsIsNoList(String content, String why) throws IOException {
        Found found = Found.inFile(folder, "a", content);

        assertEquals(why, found.unreadable.get(found.unreadable.size() - 1).why());
    }

    /** The mark of such an archive stands behind its first entry's name, and the mark alone may end the file. */
    @Test
    void aTapeArchiveHasItsMarkInside() throws IOException {
        String tar = "an archive of a kind that is not opened; unpack it first";
        String name = "x" + "\0".repeat(256);

        assertEquals(tar, why(name + "ustar"));
        assertEquals(tar, why(name + "ustar\0".repeat(400)));
        assertEquals("a binary file of a kind that no reader knows", why(name + "usta"));
        assertEquals("a binary file of a kind that no reader knows", why(name));
    }

    /** {@code T} stands for a tabulator; two words are no table yet. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "direct_link,raw_digits,id|true",
                "direct_link;raw_digits;id|true",
                "direct_linkTraw_digitsTid|true",
                "',direct_link,raw_digits'|true",
                "direct_link,raw_digits|false",
            })
    void aTableOfAProductIsNamedByItsHeadings(String headings, boolean known) throws IOException {
        assertEquals(known, why(headings.replace('T', '\t') + "\n").contains("Aircall"), headings);
    }

    /** {@code ¶} stands for the end of a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "INSERT INTO `cdr` VALUES ('2026-03-03 10:00:00','2101','2102');|true",
                "insert into cdr (src, dst, calldate) values ('2101', '2102', '2026-03-03');|true",
                "REPLACE INTO cdr VALUES (1);|true",
                "-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)¶--¶-- Host: localhost|true",
                "-- MariaDB dump 10.19¶|true",
                "--¶-- PostgreSQL database dump¶--¶SET client_encoding = 'UTF8';|true",
                "SET NAMES utf8;¶USE `asteriskcdrdb`;¶/*!40101 SET x */;¶CREATE TABLE `cdr` (¶|true",
                "PRAGMA foreign_keys=OFF;¶BEGIN;¶DROP TABLE IF EXISTS cdr;¶CREATE TABLE cdr (src TEXT);|true",
                "COPY public.cdr (src, dst, calldate) FROM stdin;¶2101\t2102|true",
                "insertion, into, cdr|false",
                "set,use,begin|false",
                "# calls of March¶--¶INSERTED INTO|false",
            })
    void statementsOfADatabaseAreNamed(String content, boolean named) throws IOException {
        String why =
                "a dump of a database as statements of SQL; needed are the rows of its table of calls as CSV, with their headings";

        assertEquals(named, why(content.replace('¶', '\n')).equals(why), content);
    }

    private String why(String content) throws IOException {
        return Found.inFile(folder, "a", content).onlyUnreadable().why();
    }
}
