"""A desktop of its own for one test: X server, session bus, accessibility bus, window manager.

    python3 desktop.py [--size WIDTHxHEIGHT] COMMAND...

Runs COMMAND inside and ends with its status. A missing tool is a failure that names it, never a skip.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
TOOLS = ["Xvfb", "dbus-run-session", "gdbus", "openbox", "xdotool", "import", LAUNCHER]


def require_tools():
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        missing.append("python3-pyatspi")
    if missing:
        sys.exit("missing, see packaging/packages.txt: " + ", ".join(missing))


def start_display(size):
    """Starts Xvfb on a free display and waits until it says which."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size + "x24", "-nolisten", "tcp", "-noreset", "-dpi", "96"],
        pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    if not number:
        sys.exit("Xvfb did not start")
    return server, ":" + number


def outside(size, command):
    require_tools()
    with tempfile.TemporaryDirectory() as home:
        os.chmod(home, 0o700)
        server, display = start_display(size)
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "DBUS_", "XDG_"))}
        environment.update(DISPLAY=display, HOME=home, XDG_RUNTIME_DIR=home, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0")
        try:
            inner = ["dbus-run-session", "--", sys.executable, os.path.abspath(__file__), "--inside"] + command
            return subprocess.call(inner, env=environment)
        finally:
            server.terminate()
            server.wait()


def bus_call(*arguments):
    return subprocess.call(["gdbus", "call", "--session", "-d", "org.a11y.Bus", "-o", "/org/a11y/bus", "-m", *arguments],
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0


def inside(command):
    helpers = [subprocess.Popen([LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL),
               subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL)]
    try:
        deadline = time.monotonic() + 30
        while not bus_call("org.a11y.Bus.GetAddress"):
            if time.monotonic() > deadline:
                sys.exit("the accessibility bus did not start")
            time.sleep(0.1)
        bus_call("org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>")
        return subprocess.call(command)
    finally:
        for helper in helpers:
            helper.terminate()
            helper.wait()


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["--inside"]:
        sys.exit(inside(arguments[1:]))
    screen = "1440x900"
    if arguments[:1] == ["--size"]:
        screen, arguments = arguments[1], arguments[2:]
    sys.exit(outside(screen, arguments))
