"""A real php-fpm: an ordinary process with a configuration of its own, on a Unix socket."""
import glob, os, shutil, subprocess, tempfile, unittest
from pathlib import Path

from lib import PATIENCE, wait_for


def binary():
    found = sorted(glob.glob("/usr/sbin/php-fpm*"))
    if not found:
        raise unittest.SkipTest("php-fpm is not installed")
    return found[-1]


class PhpFpm:
    """Runs the scripts of `files` (name -> text) below self.root; `children` processes at most."""

    def __init__(self, files, children=4):
        self.binary, self.children = binary(), children
        self.dir = Path(tempfile.mkdtemp(prefix="rws-php-"))
        self.dir.chmod(0o755)
        self.root, self.socket, self.proc = self.dir / "public", self.dir / "fpm.sock", None
        for name, content in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        (self.dir / "php.ini").write_text("log_errors = On\npost_max_size = 64M\nmemory_limit = 256M\ndisplay_errors = Off\noutput_buffering = Off\n")
        (self.dir / "fpm.conf").write_text(f"""[global]
error_log = {self.dir}/error.log
daemonize = no
[www]
user = nobody
group = nogroup
listen = {self.socket}
listen.mode = 0666
pm = static
pm.max_children = {children}
pm.status_path = /fpm-status
catch_workers_output = no
""")

    def __enter__(self):
        self.log = open(self.dir / "out", "wb")
        options = ["-R"] if os.geteuid() == 0 else []
        self.proc = subprocess.Popen([self.binary, "-n", "-F", *options, "-y", self.dir / "fpm.conf", "-c", self.dir / "php.ini"],
                                     stdout=self.log, stderr=self.log, stdin=subprocess.DEVNULL)
        wait_for(self.ready, "php-fpm to listen")
        return self

    def ready(self):
        if self.proc.poll() is not None:
            raise AssertionError(f"php-fpm ended:\n{(self.dir / 'out').read_text()}")
        return self.socket.exists() and "ready to handle connections" in (self.dir / "error.log").read_text()

    def __exit__(self, *_):
        self.proc.terminate()
        try:
            self.proc.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.proc.kill()
            self.proc.wait()
        self.log.close()
        shutil.rmtree(self.dir, ignore_errors=True)
