//! What servers send with each file, as hosts join the rules.

use changjuan::{
    messages::Locale,
    publish::{Job, publish},
};
use insta::{Settings, assert_snapshot};

use super::Desk;
use crate::joined_headers::{Host, Rules, addresses, assert_joined};

/// Lets only one site show a report in frames.
fn restrict(desk: &Desk, report: &str) {
    let text = "embed_hosts = [\"https://a.example\"]\nlanguage =";
    desk.edit(&format!("{report}/report.dj"), "language =", text);
}

fn site_of(reports: &[&str]) -> Desk {
    let desk = Desk::with(reports);
    publish(&desk.job(reports), &()).unwrap();
    desk
}

#[test]
fn every_file_gets_each_header_once() {
    for reports in [&["report"][..], &["river", "library"]] {
        let desk = site_of(reports);
        assert_joined(&desk.path("out"), false);
    }
    let desk = Desk::new();
    publish(&Job { live: true, ..desk.job(&["report"]) }, &()).unwrap();
    assert_joined(&desk.path("out"), false);
}

#[test]
fn so_do_the_files_of_more_reports_than_a_host_has_rules_for() {
    let names: Vec<String> = (1..=60).map(|number| format!("report-{number}")).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let desk = site_of(&names);
    assert_joined(&desk.path("out"), true);
    restrict(&desk, "report-7");
    assert_eq!(publish(&desk.job(&names), &()).unwrap().notes, []);
    let rules = Rules::of(&desk.path("out"));
    for (address, expected) in [
        ("/report-7/embed/", &["*", "'self' https://a.example"][..]),
        ("/report-7/embed/f/urban/", &["*", "'self' https://a.example"]),
        ("/report-7/", &["*"]),
        ("/report-8/embed/", &["*"]),
    ] {
        let policies = &rules.sent(Host::Exact, address)["content-security-policy"];
        let parts: Vec<_> =
            policies.iter().filter_map(|it| it.rsplit_once("; frame-ancestors ")).collect();
        assert_eq!(parts.iter().map(|it| it.1).collect::<Vec<_>>(), expected, "{address}");
        // Both hold, or the last alone.
        assert!(parts.iter().all(|it| it.0 == parts[0].0), "{address}: {policies:?}");
    }
}

#[test]
fn what_a_host_cannot_be_told_is_not_silently_left_out() {
    let names: Vec<String> = (1..=100).map(|number| format!("report-{number}")).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let desk = Desk::with(&names);
    names.iter().for_each(|name| restrict(&desk, name));
    let notes = publish(&desk.job(&names), &()).unwrap().notes;
    assert_joined(&desk.path("out"), true);
    assert!(
        matches!(notes.as_slice(), [note] if note.text(Locale::English).contains("embed_hosts")),
        "{notes:?}"
    );
}

/// A site of four reports: two name the same sites for their frames, one none, and one leaves it open.
fn desk_with_hosts() -> Desk {
    let reports = ["river", "library", "marathon", "lake"];
    let desk = Desk::with(&reports);
    let paper = "\"https://*.paper.example\", \"https://news.example\"";
    for (report, hosts) in [
        ("river", paper),
        ("library", ""),
        (
            "marathon",
            "\"https://News.example\", \"https://*.paper.example\", \"https://news.example\"",
        ),
    ] {
        let text = format!("embed_hosts = [{hosts}]\nlanguage =");
        desk.edit(&format!("{report}/report.dj"), "language =", &text);
    }
    publish(&desk.job(&reports), &()).unwrap();
    desk
}

#[test]
fn frames_stand_only_where_their_report_lets_them() {
    let desk = desk_with_hosts();
    let rules = Rules::of(&desk.path("out"));
    let named = "'self' https://*.paper.example https://news.example";
    let mut frames = 0;
    for (address, file) in addresses(&desk.path("out")) {
        let is_frame = file.contains("/embed/");
        frames += usize::from(is_frame);
        let expected = match file.split('/').next() {
            Some("river" | "marathon") if is_frame => named,
            Some("library") if is_frame => "'none'",
            Some("lake") if is_frame => "*",
            _ => "'self'",
        };
        for host in [Host::Exact, Host::Lenient] {
            let sent = rules.sent(host, &address);
            assert!(sent.values().all(|it| it.len() == 1), "{address}: {sent:?}");
            let policy = &sent["content-security-policy"][0];
            let around = policy.rsplit_once("; frame-ancestors ").map(|it| it.1);
            assert_eq!(around, Some(expected), "{address}");
        }
    }
    assert!(frames > 40, "{frames}");
}

#[test]
fn a_report_by_itself_names_the_hosts_of_its_frames() {
    let desk = Desk::new();
    restrict(&desk, "report");
    desk.publish().unwrap();
    let rules = Rules::of(&desk.path("out"));
    for (address, expected) in [
        ("/embed/", "'self' https://a.example"),
        ("/embed/f/urban/", "'self' https://a.example"),
        ("/", "'self'"),
        ("/f/urban/", "'self'"),
    ] {
        let policy = &rules.sent(Host::Exact, address)["content-security-policy"][0];
        assert!(policy.ends_with(&format!("; frame-ancestors {expected}")), "{address}: {policy}");
    }
}

#[test]
fn servers_tell_the_frames_of_reports_apart() {
    let desk = desk_with_hosts();
    let frames = |name: &str| {
        let text = without_hashes(&desk.text(name));
        // All that stands before the rules of pages, and theirs.
        let says = ["location", "@", "header @", "    path", "    not path"];
        let lines = text.lines().filter_map(|line| match line.split_once("frame-ancestors") {
            Some((_, hosts)) => Some(format!("    … frame-ancestors{hosts}")),
            None => says.iter().any(|it| line.starts_with(it)).then(|| line.to_owned()),
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    let mut settings = Settings::clone_current();
    settings.set_omit_expression(true);
    settings.bind(|| {
        for name in ["_headers.nginx", "_headers.caddy"] {
            assert_snapshot!(["frames", name].concat(), frames(name));
        }
    });
}

/// The hashes of what is inlined and of scripts change with every change of them.
fn without_hashes(text: &str) -> String {
    let mut parts = text.split("'sha256-");
    let first = parts.next().unwrap_or_default().to_owned();
    let text = parts
        .fold(first, |all, part| all + "'sha256-…'" + part.split_once('\'').map_or("", |it| it.1));
    let unhashed = |part: &str| {
        let (hash, rest) = part.split_at_checked(8)?;
        let is_hash =
            hash.bytes().all(|it| it.is_ascii_hexdigit()) && rest.starts_with(['.', '\\']);
        is_hash.then(|| format!("…{rest}"))
    };
    let parts: Vec<_> =
        text.split('-').map(|part| unhashed(part).unwrap_or_else(|| part.to_owned())).collect();
    parts.join("-")
}

#[test]
fn servers_get_the_same_table() {
    let desk = site_of(&["river", "library"]);
    let mut settings = Settings::clone_current();
    settings.set_omit_expression(true);
    settings.bind(|| {
        for name in ["_headers", "_headers.nginx", "_headers.caddy"] {
            assert_snapshot!(name.trim_start_matches('_'), without_hashes(&desk.text(name)));
        }
    });
}
