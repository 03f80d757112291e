"""An integration test against the sandbox. Run it with: python3 -m unittest

The environment variable TRIGGER_CONSOLE says where the program is; without it it is looked for on the PATH.
"""

import json
import os
import signal
import subprocess
import unittest
from urllib.parse import quote, urljoin
from urllib.request import Request, urlopen

ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0"
PAYMENT_RECEIVED = 1068935


class PaymentTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        program = os.environ.get("TRIGGER_CONSOLE", "trigger-console")
        cls.sandbox = subprocess.Popen(
            [program, "sandbox", "--clock", "manual"], stdout=subprocess.PIPE, text=True
        )
        cls.url = cls.sandbox.stdout.readline().strip()
        cls.token = cls.sandbox.stdout.readline().split()[1]

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.send_signal(signal.SIGINT)
        cls.sandbox.wait()
        cls.sandbox.stdout.close()

    def setUp(self):
        self.admin("POST", "reset")

    def admin(self, method, call, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = Request(urljoin(self.url, "/__admin/" + call), data=data, method=method)
        with urlopen(request) as answer:
            return json.load(answer)

    def payment_arrived(self, user, **extra):
        """What your server does when a payment has come in."""
        body = {"user_id": user, "module_id": PAYMENT_RECEIVED, "custom_vars": {"plan": "pro"}, **extra}
        headers = {"Authorization": "JWT " + self.token, "Content-Type": "application/json"}
        with urlopen(Request(self.url, json.dumps(body).encode(), headers)) as answer:
            return json.load(answer)

    def test_the_payer_is_led_to_the_thanks_after_three_seconds(self):
        answer = self.payment_arrived(ANNA, is_async=True)
        self.assertEqual(answer, {"error": [], "message": "1"})

        self.admin("POST", "clock", {"advanceSeconds": 3})

        anna = self.admin("GET", "users/" + quote(ANNA, safe=""))
        self.assertEqual(anna["moduleId"], PAYMENT_RECEIVED)
        self.assertEqual(anna["customVars"]["plan"], "pro")

    def test_without_is_async_the_answer_is_a_success_and_nobody_is_redirected(self):
        self.payment_arrived(ANNA)

        events = self.admin("GET", "timeline?user=" + quote(ANNA, safe=""))["events"]
        self.assertEqual(events[-1]["type"], "NOT_REDIRECTED")
        self.assertEqual(events[-1]["reason"], "NOT_ASYNC")


if __name__ == "__main__":
    unittest.main()
