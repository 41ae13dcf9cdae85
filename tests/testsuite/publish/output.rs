//! What the folder of the site may hold: nothing is lost that no build has made.

use std::{collections::BTreeMap, fs, os::unix::fs::symlink, path::Path};

use changjuan::publish::{Job, MARK, publish};

use super::{Desk, collect};

/// Everything in the desk's folder by its name.
fn everything(desk: &Desk) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    collect(&desk.path(""), "", &mut files);
    files
}

/// What is said when `job` is refused; everything must stay as it was.
#[track_caller]
fn refusal(desk: &Desk, job: &Job) -> String {
    let before = everything(desk);
    let fault = publish(job, &()).unwrap_err().to_string();
    assert_eq!(everything(desk), before, "{fault}");
    fault
}

#[track_caller]
fn assert_says(fault: &str, why: &str) {
    assert!(fault.contains(why) && fault.contains("is not replaced"), "{fault}");
}

/// A job whose output is the desk's own folder, which every earlier version took for a site.
fn job_into_everything(desk: &Desk) -> Job {
    desk.write("index.html", "<h1>mine</h1>");
    Job { out: desk.path(""), ..desk.job(&["report"]) }
}

#[test]
fn a_folder_that_holds_what_the_build_needs_is_refused() {
    let elsewhere = Desk::new();
    for (needs, why) in [
        (&["report"][..], "a report stands in it"),
        (&["shell"], "the app stands in it"),
        (&["cache"], "the cache stands in it"),
    ] {
        let desk = Desk::new();
        let own = job_into_everything(&desk);
        let pick =
            |name: &str| if needs.contains(&name) { desk.path(name) } else { elsewhere.path(name) };
        let job = Job {
            reports: vec![pick("report")],
            shell: pick("shell"),
            cache: pick("cache"),
            ..own
        };
        assert_says(&refusal(&desk, &job), why);
    }
}

#[test]
fn a_folder_that_is_what_the_build_needs_is_refused() {
    let desk = Desk::new();
    let job = desk.job(&["report"]);
    let into = |out: &str| refusal(&desk, &Job { out: desk.path(out), ..job.clone() });
    assert_says(&into("report"), "a report stands in it");
    assert_says(&into("cache"), "the cache stands in it");
}

#[test]
fn links_on_the_way_hide_nothing() {
    let desk = Desk::new();
    desk.write("site/index.html", "<h1>mine</h1>");
    fs::rename(desk.path("report"), desk.path("site/report")).unwrap();
    symlink(desk.path("site/report"), desk.path("report")).unwrap();
    symlink(desk.path(""), desk.path("again")).unwrap();
    let job = Job { out: desk.path("again/site"), ..desk.job(&["report"]) };
    assert_says(&publish(&job, &()).unwrap_err().to_string(), "a report stands in it");
    assert!(desk.path("site/report/report.dj").is_file());
}

#[test]
fn a_repository_is_refused_even_if_it_is_a_site() {
    for name in [".git", ".hg"] {
        let desk = Desk::new();
        desk.publish().unwrap();
        fs::create_dir(desk.path("out").join(name)).unwrap();
        assert_says(&refusal(&desk, &desk.job(&["report"])), "it is a repository");
    }
}

#[test]
fn a_link_is_neither_followed_nor_replaced() {
    let desk = Desk::new();
    desk.publish().unwrap();
    fs::rename(desk.path("out"), desk.path("real")).unwrap();
    for target in ["real", "nowhere"] {
        symlink(desk.path(target), desk.path("out")).unwrap();
        let job = desk.job(&["report"]);
        for job in [&job, &Job { out: desk.path("out/"), ..job.clone() }] {
            let fault = publish(job, &()).unwrap_err().to_string();
            assert!(fault.contains("it is a symbolic link"), "{fault}");
        }
        assert_eq!(fs::read_link(desk.path("out")).unwrap(), desk.path(target));
        fs::remove_file(desk.path("out")).unwrap();
    }
    assert!(!desk.path("nowhere").exists());
}

#[test]
fn a_file_is_refused() {
    let desk = Desk::new();
    desk.write("out", "Dear reader,");
    assert_says(&refusal(&desk, &desk.job(&["report"])), "it is a file");
}

#[test]
fn a_folder_without_a_mark_is_refused() {
    let desk = Desk::new();
    for (name, text) in [
        ("out/letters.txt", "Dear reader,"),
        ("out/index.html", "<h1>mine</h1>"),
        ("out/.changjuan-site", "A mark of somebody else's"),
    ] {
        desk.write(name, text);
        assert_says(&refusal(&desk, &desk.job(&["report"])), "no mark of a site (.changjuan-site");
        fs::remove_dir_all(desk.path("out")).unwrap();
    }
}

#[test]
fn a_site_with_anything_else_in_it_is_refused_by_name() {
    for name in ["CNAME", "photos/own.jpg", "deep/er/notes.txt", "index.html.bak"] {
        let desk = Desk::new();
        desk.publish().unwrap();
        desk.write(&format!("out/{name}"), "mine");
        let fault = refusal(&desk, &desk.job(&["report"]));
        assert_says(&fault, &format!("it holds {name}, which no build has made"));
    }
    let desk = Desk::new();
    desk.publish().unwrap();
    symlink(desk.path("report"), desk.path("out/report")).unwrap();
    desk.write("out/z.txt", "mine");
    let fault = desk.refusal();
    assert_says(&fault, "it holds report and 1 more, which no build has made");
}

#[test]
fn copies_for_the_server_and_litter_of_the_system_are_no_loss() {
    let desk = Desk::new();
    desk.publish().unwrap();
    for name in ["index.html.br", "index.html.gz", ".DS_Store", "photos/Thumbs.db"] {
        desk.write(&format!("out/{name}"), "");
    }
    desk.publish().unwrap();
    let site = desk.site();
    assert!(!site.contains_key("index.html.br"), "a copy would be of the page of before");
}

#[test]
fn an_empty_folder_becomes_the_site() {
    let desk = Desk::new();
    fs::create_dir(desk.path("out")).unwrap();
    desk.publish().unwrap();
    assert!(desk.path("out/index.html").is_file());
}

#[test]
fn a_mark_names_every_file_and_the_next_build_replaces_them() {
    let desk = Desk::new();
    desk.publish().unwrap();
    let mark = desk.text(MARK);
    let (first, names) = mark.split_once('\n').unwrap();
    assert!(first.contains("`changjuan build` has made"), "{first}");
    let mut names: Vec<_> = names.lines().map(str::to_owned).collect();
    names.sort();
    assert_eq!(names, desk.site().into_keys().collect::<Vec<_>>());

    let style = |desk: &Desk| desk.site().into_keys().find(|it| it.starts_with("data/")).is_some();
    assert!(style(&desk));
    let text = fs::read_to_string(desk.path("report/report.dj")).unwrap();
    desk.write("report/report.dj", &text.replace("![木栈桥伸向湖心。](photos/lake.svg){#lake caption=\"湖与码头\" credit=\"长卷 绘\" kind=\"illustration\"}\n", ""));
    desk.publish().unwrap();
    assert!(!desk.path("out/photos").exists(), "what is no longer there is gone");
}

#[test]
fn whoever_serves_the_site_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.publish().unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&desk.path("out")), mode(&desk.path("report")));
}
