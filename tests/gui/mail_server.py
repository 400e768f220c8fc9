"""A local mail server that loses the answer to one message in n: tests/support/fault_smtp_server.py with a throw-away
certificate, for tests that look at the console from outside."""

import json
import os
import subprocess
import time

SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../support/fault_smtp_server.py")
USER, PASSWORD = "operator", "s3cret"


class MailServer:
    def __init__(self, folder, every_nth, fault):
        self.folder = folder
        self.certificate = os.path.join(folder, "server.pem")
        key = os.path.join(folder, "server.key")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-days", "10", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
                        "-keyout", key, "-out", self.certificate], check=True, stderr=subprocess.DEVNULL)
        config = {"user": USER, "password": PASSWORD, "require_auth": True, "starttls": True, "greet_421": False,
                  "certificate": self.certificate, "key": key, "every_nth": every_nth, "every_nth_fault": fault,
                  "auth_reply": 0, "greet_reply": 0, "refuse_first": 1, "refuse_last": 0, "smtputf8": True,
                  "pipelining": True, "rset_reply": 0, "resets_taken": 0, "idle_seconds": 300, "keep_messages": True}
        path = os.path.join(folder, "config.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(config, file)
        self.process = subprocess.Popen(["/usr/bin/python3", SCRIPT, path])
        self.port = self._port()

    def _port(self):
        path = os.path.join(self.folder, "port")
        deadline = time.monotonic() + 30
        while not os.path.exists(path):
            assert self.process.poll() is None and time.monotonic() < deadline, "the mail server does not start"
            time.sleep(0.05)
        with open(path, encoding="utf-8") as file:
            return int(file.read())

    def environment(self):
        return {"AICMO_SMTP_URL": f"smtp://localhost:{self.port}", "AICMO_SMTP_USER": USER,
                "AICMO_SMTP_PASSWORD": PASSWORD, "AICMO_SMTP_CA_FILE": self.certificate,
                "AICMO_SMTP_RATE": "900"}  # some seconds for a run of a hundred: long enough to be seen

    def stored(self):
        """How many messages were stored, and for how many recipients."""
        with open(os.path.join(self.folder, "stored"), encoding="utf-8") as file:
            recipients = [line.split()[1] for line in file]
        return len(recipients), len(set(recipients))

    def close(self):
        self.process.terminate()
        self.process.wait(20)
