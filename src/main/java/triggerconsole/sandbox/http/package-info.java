/**
 * HTTP/1.1 for the sandbox: one thread per loop that never blocks, strict framing, and limits that
 * keep memory flat whatever comes. It knows nothing of triggers (docs/decisions/0010).
 */
package triggerconsole.sandbox.http;
