//! `changjuan preview`: builds, serves, and builds again with every change.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use changjuan::{
    document, message,
    messages::{Locale, Message},
    preview::{Edition, Stage, Watch, serve},
    publish::{Job, PublishError, sources},
};

use super::{
    cli::Preview,
    clock, of_file, publish,
    voice::{Voice, say_error, say_message},
};

/// The folder with what is shown: replaced by each build, and refused if it is something else.
const FOLDER: &str = "target/preview";

/// Shows what was asked for until somebody ends it.
pub(super) fn preview(asked: Preview, voice: Voice) -> ExitCode {
    let locale = voice.of_reports(&asked.reports);
    let now = clock::now();
    let stage = Arc::new(Stage::new(now.unsigned_abs()));
    let job = Job {
        reports: asked.reports,
        shell: asked.place.shell,
        out: PathBuf::from(FOLDER),
        cache: asked.place.cache,
        base_url: None,
        title: None,
        fonts: None,
        now: Some(now),
        live: true,
    };
    // From before the first build: what changes while it runs is built, too.
    let mut watch =
        Watch::new(job.reports.iter().chain([&job.shell]).cloned().chain(sources()).collect());
    let port = match serve(Arc::clone(&stage), asked.port) {
        Ok(port) => port,
        Err(why) => {
            let why = Message::from(why);
            let said = message!("nothing can be shown: {why}", "没法预览：{why}"; why = why);
            say_error(said, locale);
            return ExitCode::from(2);
        }
    };
    let is_there = |folder: &PathBuf| folder.join(document::FILE).is_file();
    if !build(&job, &stage, voice, locale) || !job.reports.iter().all(is_there) {
        return ExitCode::from(2);
    }
    let address = format!("http://127.0.0.1:{port}/");
    say_message(
        &message!("{address} shows it (Ctrl-C ends it)", "请打开 {address} （按Ctrl-C结束）"),
        locale,
    );
    loop {
        watch.wait();
        build(&job, &stage, voice, locale);
    }
}

/// Builds the next edition; false when more is wrong than a change of a report could mend.
fn build(job: &Job, stage: &Stage, voice: Voice, locale: Locale) -> bool {
    match publish(job, voice, locale) {
        Ok(published) => {
            stage.show(Edition { folder: job.out.clone(), headers: published.headers });
            say_message(&message!("built", "已生成"), locale);
        }
        Err(PublishError::Reports(all)) => {
            all.iter().for_each(|it| voice.say_diagnostics(it));
            let why = all.iter().map(|it| it.render(voice.locale(it.locale()), false));
            stage.refuse(why.collect());
        }
        Err(error) => {
            if let Some(error) = of_file(&error) {
                say_error(error, locale);
            }
            return false;
        }
    }
    true
}
