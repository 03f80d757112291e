/**
 * The one use case that every way of sending shares, the window, the command line and later suites
 * and bulk runs: check, guard, record, send, judge, record (docs/decisions/0002-send-order.md).
 */
package triggerconsole.send;
