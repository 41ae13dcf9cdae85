//! What servers send with each file, as hosts join the rules.

use changjuan::publish::{Job, publish};
use insta::{Settings, assert_snapshot};

use super::Desk;
use crate::joined_headers::assert_joined;

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
    let desk = site_of(&names.iter().map(String::as_str).collect::<Vec<_>>());
    assert_joined(&desk.path("out"), true);
}

/// The hashes of what is inlined change with every change of a style.
fn without_hashes(text: &str) -> String {
    let mut parts = text.split("'sha256-");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + "'sha256-…'" + part.split_once('\'').map_or("", |it| it.1))
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
