/** Suites: many requests with what is expected of each, and how they came out. */
package triggerconsole.suite;
