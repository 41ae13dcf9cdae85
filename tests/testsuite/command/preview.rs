//! `changjuan preview` as an editor has it open beside the text.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Stdio},
    sync::mpsc::{Receiver, channel},
    time::{Duration, Instant},
};

use super::Desk;

/// How long anything may take, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// A preview that runs until the test ends.
struct Preview {
    child: Child,
    said: Receiver<String>,
    port: u16,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Preview {
    fn of(desk: &Desk) -> Self {
        let mut command = desk.command("", &["preview", "--port", "0", "--messages", "en"]);
        let mut child = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let (tell, said) = channel();
        std::thread::spawn(move || lines.map_while(Result::ok).try_for_each(|it| tell.send(it)));
        let mut preview = Self { child, said, port: 0 };
        let shown = preview.says("shows it");
        let port = shown.strip_prefix("http://127.0.0.1:").and_then(|it| it.split('/').next());
        preview.port = port.unwrap().parse().unwrap();
        preview
    }

    /// Waits for a line with these words.
    fn says(&self, words: &str) -> String {
        let until = Instant::now() + PATIENCE;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            let line = self.said.recv_timeout(left).unwrap_or_else(|_| panic!("never: {words}"));
            if line.contains(words) {
                return line;
            }
        }
    }

    /// The whole answer to a request for `path`.
    fn asked(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }
}

#[test]
fn preview_serves_as_a_host_would_and_builds_again_with_every_change() {
    let desk = Desk::with_report();
    let preview = Preview::of(&desk);
    let page = preview.asked("/").to_lowercase();
    let (head, body) = page.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("http/1.1 200 "), "{head}");
    for header in ["content-security-policy: default-src 'none'", "x-content-type-options: nosniff"]
    {
        assert_eq!(head.matches(header).count(), 1, "{header} in {head}");
    }
    assert!(body.contains("reload"), "the page listens");
    assert!(preview.asked("/_headers").starts_with("HTTP/1.1 404 "));
    assert!(preview.asked("/embed").to_lowercase().contains("location: /embed/"));

    let first = preview.asked("/.well-known/changjuan/edition?after=");
    let number = first.rsplit("\r\n").find(|it| !it.is_empty()).unwrap().to_owned();
    desk.edit("report/report.dj", "title = \"", "title = \"Anew: ");
    // The answer waits for the next edition.
    let next = preview.asked(&format!("/.well-known/changjuan/edition?after={number}"));
    assert_ne!(next.rsplit("\r\n").find(|it| !it.is_empty()), Some(number.as_str()));
    assert!(preview.asked("/").contains("<title>Anew: "));
}

#[test]
fn preview_tells_mistakes_and_keeps_the_pages_until_they_are_mended() {
    let desk = Desk::with_report();
    let preview = Preview::of(&desk);
    desk.edit("report/report.dj", "language = \"en\"", "language = \"en\"\nodd = 1");
    preview.says("has no field `odd`");
    assert!(preview.asked("/").starts_with("HTTP/1.1 200 "));
    drop(preview);

    // Mistakes from the beginning are no end either: they are what is shown.
    let preview = Preview::of(&desk);
    let answer = preview.asked("/");
    assert!(
        answer.starts_with("HTTP/1.1 503 ") && answer.contains("has no field `odd`"),
        "{answer}"
    );
    desk.edit("report/report.dj", "\nodd = 1", "");
    preview.says("built");
    assert!(preview.asked("/").starts_with("HTTP/1.1 200 "));
}

#[test]
fn preview_without_an_app_says_how_to_make_one() {
    let desk = Desk::new();
    desk.ends(0, &["new", "report"]);
    let said = desk.ends(2, &["preview", "--port", "0", "--messages", "en"]);
    assert!(said.contains("make build"), "{said}");
}
