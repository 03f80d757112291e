-- What wrk sends, and one line of what came of it: requests/s, p50 and p99 in microseconds, how many
-- requests failed or were not answered with 200, and how many there were.
wrk.method = "POST"
wrk.headers["Authorization"] = "JWT sandbox-token"
wrk.headers["Content-Type"] = "application/json"
local file = assert(io.open(os.getenv("BENCH_BODY"), "rb"))
wrk.body = file:read("*a")
file:close()

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("result %.0f %.0f %.0f %d %d\n",
    summary.requests / summary.duration * 1e6, latency:percentile(50), latency:percentile(99),
    errors.status + errors.connect + errors.read + errors.write + errors.timeout,
    summary.requests))
end
