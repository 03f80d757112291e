package triggerconsole.sandbox;

/** What to send back, and the fault that the way back suffers. */
record Delivery(Reply reply, Fault fault) {}
