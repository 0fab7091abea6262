package org.stemma.peers.report;

/**
 * One measured number.
 *
 * @param part of the run; a table of the page
 * @param reader who was measured; a row of the table
 * @param column what was measured, and on what
 * @param value as it is shown: rounded, without a unit
 * @param n how many things were counted; 0 where nothing is counted
 */
public record Figure(String part, String reader, String column, String value, int n) {}
