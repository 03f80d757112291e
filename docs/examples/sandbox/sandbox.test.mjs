// An integration test against the sandbox. Run it with: node --test
// The environment variable TRIGGER_CONSOLE says where the program is; without it it is looked for on the PATH.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, before, beforeEach, test } from 'node:test';

const ANNA = 'webbot:d0f23640-2dc2-11e8-a182-89f9297141e0';
const PAYMENT_RECEIVED = 1068935;

let sandbox;
let url;
let token;

before(async () => {
  sandbox = spawn(process.env.TRIGGER_CONSOLE ?? 'trigger-console', ['sandbox', '--clock', 'manual'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: sandbox.stdout })[Symbol.asyncIterator]();
  url = (await lines.next()).value;
  token = (await lines.next()).value.split(' ')[1];
});

after(async () => {
  sandbox.kill('SIGINT');
  await once(sandbox, 'exit');
});

beforeEach(() => admin('POST', 'reset'));

async function admin(method, call, body) {
  const answer = await fetch(new URL(`/__admin/${call}`, url), { method, body: body && JSON.stringify(body) });
  assert.equal(answer.status, 200);
  return answer.json();
}

// What your server does when a payment has come in.
function paymentArrived(user, extra) {
  return fetch(url, {
    method: 'POST',
    headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ user_id: user, module_id: PAYMENT_RECEIVED, custom_vars: { plan: 'pro' }, ...extra }),
  });
}

test('the payer is led to the thanks after three seconds', async () => {
  const answer = await paymentArrived(ANNA, { is_async: true });
  assert.deepEqual(await answer.json(), { error: [], message: '1' });

  await admin('POST', 'clock', { advanceSeconds: 3 });

  const anna = await admin('GET', `users/${encodeURIComponent(ANNA)}`);
  assert.equal(anna.moduleId, PAYMENT_RECEIVED);
  assert.equal(anna.customVars.plan, 'pro');
});

test('without is_async the answer is a success and nobody is redirected', async () => {
  const answer = await paymentArrived(ANNA, {});
  assert.equal(answer.status, 200);

  const { events } = await admin('GET', `timeline?user=${encodeURIComponent(ANNA)}`);
  assert.equal(events.at(-1).type, 'NOT_REDIRECTED');
  assert.equal(events.at(-1).reason, 'NOT_ASYNC');
});
