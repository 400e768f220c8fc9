#!/usr/bin/python3
"""A mail server with faults on demand, on python3-aiosmtpd. fault_smtp_server.h says which.

usage: fault_smtp_server.py CONFIG.json

Keeps files in CONFIG's folder: "connections" (one line each), "attempts" (one recipient a line, as named in RCPT),
"stored" (CLOCK_MONOTONIC in nanoseconds and recipient, one line each), "held" (one line for each hold that was reached)
and NNNNNN.json + NNNNNN.eml for each stored message. They are complete before any reply goes out.
"""

import asyncio
import json
import os
import socket
import ssl
import struct
import sys
import time

from aiosmtpd.smtp import SMTP, AuthResult

STALL_SECONDS = 600
SLOW_SECONDS = 2

RCPT_REPLIES = {
    "rcpt421": "421 4.3.2 Closing",
    "rcpt450": "450 4.2.1 Mailbox busy",
    "rcpt451": "451 4.7.1 Greylisted, try again later",
    "rcpt452": "452 4.5.3 Too many recipients",
    "rcpt530": "530 5.7.0 Authentication required",
    "rcpt550": "550 5.1.1 User unknown",
    "rcpt552": "552 5.2.2 Mailbox full",
}
DATA_REPLIES = {
    "data421": "421 4.3.2 Closing",
    "data450": "450 4.2.0 Try again later",
    "data451": "451 4.3.0 Try again later",
    "data452": "452 4.3.1 Out of space",
    "data550": "550 5.7.1 Content rejected",
    "data552": "552 5.3.4 Message too big",
    "data554": "554 5.6.0 Transaction failed",
}
OVERLONG = b"x" * 100_000
# What is sent instead of a reply, and what the server does then: close, go on, fall silent, or repeat it for ever.
RCPT_GARBAGE = {
    "rcptwords": (b"HTTP/1.1 400 Bad Request\r\nServer: none\r\n\r\n", "close"),
    "rcptbinary": (bytes(range(256)) * 64, "close"),
    "rcptlong": (b"550 5.1.1 " + OVERLONG + b"\r\n", "go on"),
    "rcptlf": (b"250 2.1.5 OK\n", "go on"),
    "rcptdrip": (b"still thinking\r\n", "repeat"),
}
DATA_GARBAGE = {
    "garbagewords": (b"HTTP/1.1 400 Bad Request\r\nServer: none\r\n\r\n", "close"),
    "garbagebinary": (bytes(range(256)) * 64, "close"),
    "garbageendless": (b"250 2.0.0 " + OVERLONG, "close"),
    "garbagehalf": (b"25", "close"),
    "garbagelong": (b"250 2.0.0 " + OVERLONG + b"\r\n", "go on"),
    "garbagelf": (b"250 2.0.0 OK\n", "go on"),
    "garbagecr": (b"250 2.0.0 OK\r", "silence"),
    "garbagedrip": (b"still thinking\r\n", "repeat"),
}
OTHER_FAULTS = {
    "droprcpt",
    "dropdata",
    "dropbody",
    "dripbody",
    "droplost",
    "dropstored",
    "resetlost",
    "resetstored",
    "stalllost",
    "stallstored",
    "slow",
    "twice",
    "goahead",
    "early",
    "blank",
    "holddata",
    "holdstore",
    "holdstored",
    "holdanswered",
}
FAULTS = set(RCPT_REPLIES) | set(DATA_REPLIES) | set(RCPT_GARBAGE) | set(DATA_GARBAGE) | OTHER_FAULTS


class Journal:
    """What was tried and what was stored, on disk before anybody hears of it."""

    def __init__(self, folder, keep_messages):
        self.folder = folder
        self.keep_messages = keep_messages
        self.stored = 0
        self.transactions = 0
        self.connections = 0
        self.seen = set()
        self.attempts = open(os.path.join(folder, "attempts"), "a", encoding="utf-8")
        self.lines = open(os.path.join(folder, "stored"), "a", encoding="utf-8")
        self.holds = open(os.path.join(folder, "held"), "a", encoding="utf-8")

    def attempt(self, address):
        self.attempts.write(address + "\n")
        self.attempts.flush()

    def connected(self):
        self.connections += 1
        with open(os.path.join(self.folder, "connections"), "a", encoding="utf-8") as connections:
            connections.write(f"{self.connections}\n")
        return self.connections

    def store(self, envelope):
        self.stored += 1
        if self.keep_messages:
            self.keep(envelope)
        now = time.monotonic_ns()
        self.lines.write("".join(f"{now} {address}\n" for address in envelope.rcpt_tos))
        self.lines.flush()
        return self.stored

    def held(self, moment, address):
        self.holds.write(f"{moment} {address}\n")
        self.holds.flush()

    def keep(self, envelope):
        base = os.path.join(self.folder, f"{self.stored:06d}")
        with open(base + ".eml", "wb") as message:
            message.write(envelope.content)
        with open(base + ".part", "w", encoding="utf-8") as facts:
            json.dump({"from": envelope.mail_from, "to": envelope.rcpt_tos, "smtputf8": envelope.smtp_utf8}, facts)
        os.rename(base + ".part", base + ".json")


class FaultHandler:
    def __init__(self, config, journal):
        self.config = config
        self.journal = journal

    def fault_for(self, address):
        """The fault asked for by the address, or the n-th transaction's."""
        self.journal.transactions += 1
        nth = self.config["every_nth"]
        if nth and self.journal.transactions % nth == 0:
            return self.config["every_nth_fault"]
        word = address.split("@")[0].split(".")[0].lower()
        name, _, once = word.partition("-")
        if name not in FAULTS:
            return ""
        first = address not in self.journal.seen
        self.journal.seen.add(address)
        return "" if once == "once" and not first else name

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        if self.config["pipelining"]:
            responses.insert(1, "250-PIPELINING")
        return responses

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.journal.attempt(address)
        fault = self.fault_for(address)
        if fault == "droprcpt":
            server.transport.abort()
            return None
        if fault in RCPT_GARBAGE:
            if fault == "rcptlf":
                envelope.rcpt_tos.append(address)
            return await server.talk_garbage(*RCPT_GARBAGE[fault])
        if fault == "goahead":
            session.fault = fault
            return "550 5.1.1 User unknown"
        if fault in RCPT_REPLIES:
            if fault == "rcpt421":
                server.close_after_reply()
            return RCPT_REPLIES[fault]
        if fault:
            session.fault = fault
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        fault = server.take_fault()
        if fault in DATA_REPLIES:
            if fault == "data421":
                server.close_after_reply()
            return DATA_REPLIES[fault]
        if fault == "holdstore":
            await server.hold(fault)
        number = None if fault.endswith("lost") else self.journal.store(envelope)
        if fault in DATA_GARBAGE:
            return await server.talk_garbage(*DATA_GARBAGE[fault])
        if fault in ("droplost", "dropstored"):
            server.transport.abort()
            return None
        if fault in ("resetlost", "resetstored"):
            server.reset()
            return None
        if fault == "holdstored":
            await server.hold(fault)
        if fault == "holdanswered":
            await server.push(f"250 2.0.0 OK queued as {number}")
            await server.hold(fault)
        if fault in ("stalllost", "stallstored"):
            await asyncio.sleep(STALL_SECONDS)
        if fault == "slow":
            await asyncio.sleep(SLOW_SECONDS)
        if fault == "twice":
            await server.push(f"250 2.0.0 OK queued as {number}")
        return f"250 2.0.0 OK queued as {number}"


class FaultSmtp(SMTP):
    def __init__(self, handler, config, number, **options):
        super().__init__(handler, **options)
        self.config = config
        self.refused = config["refuse_first"] <= number <= config["refuse_last"]

    def take_fault(self):
        fault = getattr(self.session, "fault", "")
        self.session.fault = ""
        return fault

    def reset(self):
        """RST instead of FIN."""
        linger = struct.pack("ii", 1, 0)
        self.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.transport.abort()

    async def hold(self, moment):
        """Says where it stands and stays there until the client is gone."""
        self.event_handler.journal.held(moment, self.envelope.rcpt_tos[0])
        await asyncio.sleep(STALL_SECONDS)

    def close_after_reply(self):
        asyncio.get_running_loop().call_later(0.05, self.transport.close)

    async def talk_garbage(self, what, then):
        """Says it instead of a reply; returns None, for which no reply goes out."""
        self._writer.write(what)
        while then == "repeat":
            await asyncio.sleep(0.2)
            self._writer.write(what)
        await self._writer.drain()
        if then == "close":
            self.transport.close()
        if then != "go on":
            await asyncio.sleep(STALL_SECONDS)

    async def push(self, status):
        if status is not None:
            await super().push(status)

    async def without_go_ahead(self, status):
        del self.push
        if not status.startswith("354"):
            await self.push(status)

    async def _handle_client(self):
        if self.config["greet_421"]:
            await self.push("421 4.3.2 Not now")
            self.transport.close()
            return
        if self.refused and self.config["greet_reply"]:
            await self.push(f"{self.config['greet_reply']} 5.3.2 Too many connections")
            self.transport.close()
            return
        await super()._handle_client()

    async def smtp_AUTH(self, arg):
        code = self.config["auth_reply"]
        if code and self.refused:
            await self.push("334 ")
            said = (await self._reader.readline()).decode().strip()
            await self.push(f"{code} {'4.7.0' if code < 500 else '5.7.8'} Refused: {said}")
            return
        await super().smtp_AUTH(arg)

    async def smtp_RSET(self, arg):
        self.session.fault = ""
        self.resets = getattr(self, "resets", 0) + 1
        if self.config["rset_reply"] and self.resets > self.config["resets_taken"]:
            await self.push(f"{self.config['rset_reply']} 5.5.0 No more of that")
            return
        await super().smtp_RSET(arg)

    async def smtp_DATA(self, arg):
        fault = getattr(self.session, "fault", "")
        if fault == "dropdata":
            self.transport.abort()
            return
        if fault == "dropbody":
            await self.push("354 End data with <CR><LF>.<CR><LF>")
            await self._reader.readline()
            self.transport.abort()
            return
        if fault == "dripbody":
            await self.push("354 End data with <CR><LF>.<CR><LF>")
            while await self._reader.read(100_000):
                await asyncio.sleep(0.1)
            return
        if fault == "holddata":
            await self.hold(fault)
        if fault in ("early", "blank"):
            await self.push("354 Go ahead\r\n" + ("250 2.0.0 OK" if fault == "early" else ""))
            self.push = self.without_go_ahead
        if fault == "goahead":
            self.session.fault = ""
            self.envelope.rcpt_tos.append("nobody@any.test")
        await super().smtp_DATA(arg)


def authenticator(config):
    def check(server, session, envelope, mechanism, data):
        known = (data.login, data.password) == (config["user"].encode(), config["password"].encode())
        # handled=False lets the library answer 535; without it no reply is ever sent.
        return AuthResult(success=known, handled=False, auth_data=data)

    return check


def protocol_factory(config, folder):
    context = None
    if config["starttls"]:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(config["certificate"], config["key"])
    journal = Journal(folder, config["keep_messages"])
    handler = FaultHandler(config, journal)

    def make():
        return FaultSmtp(
            handler,
            config,
            journal.connected(),
            hostname="mail.test",
            tls_context=context,
            require_starttls=config["starttls"],
            auth_required=config["require_auth"],
            authenticator=authenticator(config),
            auth_require_tls=config["starttls"],
            enable_SMTPUTF8=config["smtputf8"],
            data_size_limit=64 * 1024 * 1024,
            timeout=config["idle_seconds"],
            loop=asyncio.get_running_loop(),
        )

    return make


async def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        config = json.load(file)
    folder = os.path.dirname(os.path.abspath(sys.argv[1]))
    loop = asyncio.get_running_loop()
    server = await loop.create_server(protocol_factory(config, folder), "127.0.0.1", 0, backlog=512)
    port = server.sockets[0].getsockname()[1]
    with open(os.path.join(folder, "port.part"), "w", encoding="utf-8") as file:
        file.write(str(port))
    os.rename(os.path.join(folder, "port.part"), os.path.join(folder, "port"))
    # From here on nobody may be reading: a full pipe would stop the server.
    with open(os.path.join(folder, "log"), "w", encoding="utf-8") as log:
        os.dup2(log.fileno(), sys.stdout.fileno())
        os.dup2(log.fileno(), sys.stderr.fileno())
    await server.serve_forever()


asyncio.run(main())
