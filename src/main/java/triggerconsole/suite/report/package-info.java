/**
 * What a run leaves behind: its record, a JSON line a result, and the reports that are made of one
 * or several records and of nothing else.
 */
package triggerconsole.suite.report;
