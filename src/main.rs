//! The command: makes reports, checks them, builds them into a site. The only module that prints.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use changjuan::{
    diagnostic::Diagnostics,
    document::{self, BaseUrlError, Checked},
    fix,
    import::{self, Draft, ImportError, NoteKind},
    message,
    messages::{Locale, Message},
    publish::{self, FontSource, Job, PublishError, Published, addresses, slugs},
    starter::{STARTERS, Starter},
};
use clap::{CommandFactory, FromArgMatches};

#[path = "main/bar.rs"]
mod bar;
#[path = "main/cli.rs"]
mod cli;
#[path = "main/clock.rs"]
mod clock;
#[path = "main/help.rs"]
mod help;
#[path = "main/preview.rs"]
mod preview;
#[path = "main/usage.rs"]
mod usage;
#[path = "main/voice.rs"]
mod voice;

use self::{
    bar::Bar,
    cli::{Build, Cli, Command},
    voice::{Voice, say, say_error, say_message, say_warning},
};

fn main() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().collect();
    let voice = Voice::of(&arguments);
    let locale = voice.of_arguments(&arguments);
    cli::speak(locale);
    let asked = help::localized(Cli::command(), locale)
        .try_get_matches_from(&arguments)
        .and_then(|matches| Cli::from_arg_matches(&matches));
    match asked {
        Ok(Cli { command, .. }) => run(command, voice),
        Err(error) => answered(&error, locale),
    }
}

/// Shows the help or the version that was asked for, or says what is wrong with the call.
fn answered(error: &clap::Error, locale: Locale) -> ExitCode {
    match (usage::is_answer(error), error.use_stderr()) {
        (true, false) => {
            voice::answer(&error.to_string());
            return ExitCode::SUCCESS;
        }
        (true, true) => say(&error.to_string()),
        (false, _) => usage::refusal(error, locale).iter().for_each(|line| say(line)),
    }
    ExitCode::from(2)
}

fn run(command: Command, voice: Voice) -> ExitCode {
    match command {
        Command::Import { article, out } => import(&article, &out, voice),
        Command::Check { folders } => check(&folders, voice),
        Command::Fix { folders, check } => fix(&folders, check, voice),
        Command::Build(build) => self::build(build, voice),
        Command::Preview(asked) => preview::preview(asked, voice),
        Command::New { folder, language } => new(&folder, language.as_deref(), voice),
        Command::Record { folders } => record(&folders, voice),
    }
}

fn import(article: &Path, folder: &Path, voice: Voice) -> ExitCode {
    let name = article.display();
    let bytes = match fs::read(article) {
        Ok(bytes) => bytes,
        Err(error) => {
            let why = Message::from(error);
            let message =
                message!("{name} cannot be read: {why}", "读不了{name}：{why}"; why = why);
            say_error(message, voice.of_reports(&[folder]));
            return ExitCode::from(2);
        }
    };
    let saved = import::read(&bytes)
        .and_then(|draft| import::save(&draft, folder).map(|path| (draft, path)));
    let locale = voice.of_reports(&[folder]);
    match saved {
        Ok((draft, path)) => {
            say_imported(article, &draft, &path, locale);
            ExitCode::SUCCESS
        }
        Err(error) => {
            let why = why_not_imported(&error);
            say_error(message!("{name}: {why}", "{name}：{why}"; why = why), locale);
            let of_article = matches!(error, ImportError::Encoding | ImportError::NoText);
            if of_article { ExitCode::FAILURE } else { ExitCode::from(2) }
        }
    }
}

/// Why an article did not become a report.
fn why_not_imported(error: &ImportError) -> Message {
    match error {
        ImportError::Encoding => message!(
            "the article is in an unknown encoding; save it as plain text in UTF-8",
            "认不出稿件的编码；请另存为UTF-8纯文本"
        ),
        ImportError::NoText => {
            message!("expected a headline and text, found no text", "应有标题和正文，此处没有正文")
        }
        ImportError::Exists(path) => {
            let path = path.display();
            message!(
                "{path} exists already and is never overwritten; give another folder to --out",
                "{path}已经存在，不会被覆盖；请用`--out`另写一个文件夹"
            )
        }
        ImportError::Write(path, why) => Message::not_written(path, why),
        ImportError::Internal { line, what } => message!(
            "line {line} of the article did not survive, which is a fault of this program: {what}",
            "稿件第{line}行没有原样保留，这是程序的错：{what}";
            what = Message::foreign(what)
        ),
    }
}

/// Says what was made of the article, then what should be looked at.
fn say_imported(article: &Path, draft: &Draft, path: &Path, locale: Locale) {
    let (unsure, done): (Vec<_>, Vec<_>) =
        draft.notes.iter().partition(|note| note.kind == NoteKind::Unsure);
    for note in done.into_iter().chain(unsure) {
        let place = match note.line {
            0 => article.display().to_string(),
            line => format!("{}:{line}", article.display()),
        };
        let note = note.message.clone();
        say_message(&message!("{place}: {note}", "{place}：{note}"; note = note), locale);
    }
    let path = path.display();
    say_message(&message!("{path}: written", "{path}：已写好"), locale);
}

fn check(folders: &[PathBuf], voice: Voice) -> ExitCode {
    let mut code = ExitCode::SUCCESS;
    if let Err(error) = slugs(folders)
        && let Some(error) = of_file(&error)
    {
        say_error(error, voice.of_reports(folders));
        code = ExitCode::FAILURE;
    }
    for folder in folders {
        match document::read_at(folder, Some(clock::now())) {
            Ok(Checked { report, diagnostics, .. }) => {
                voice.say_diagnostics(&diagnostics);
                let name = folder.display();
                let [sections, statistics, photos] =
                    [report.sections.len(), report.statistics.len(), report.photos.len()];
                let has = message!(
                    "{name}: sections: {sections}, statistics: {statistics}, pictures: {photos}",
                    "{name}：{sections}章，{statistics}个数字，{photos}张图片"
                );
                say_message(&has, voice.locale(diagnostics.locale()));
            }
            Err(diagnostics) => {
                voice.say_diagnostics(&diagnostics);
                code = ExitCode::FAILURE;
            }
        }
    }
    code
}

fn fix(folders: &[PathBuf], only_check: bool, voice: Voice) -> ExitCode {
    let mut code = ExitCode::SUCCESS;
    for folder in folders {
        let locale = voice.of_reports(&[folder]);
        let fix = match fix::propose(folder) {
            Ok(fix) => fix,
            Err(diagnostics) => {
                voice.say_diagnostics(&diagnostics);
                code = ExitCode::FAILURE;
                continue;
            }
        };
        let path = folder.join(document::FILE);
        let (name, places) = (path.display().to_string(), fix.places);
        voice::show(|stressed| fix.diff(&name, stressed));
        let noun = if places == 1 { "place" } else { "places" };
        let said = if fix.is_empty() {
            message!("{name}: nothing to put right", "{name}：没有要改的")
        } else if only_check {
            code = ExitCode::FAILURE;
            message!("{name}: {places} {noun} to put right", "{name}：有{places}处要改")
        } else if let Err(error) = fix::write(folder, &fix) {
            say_error(Message::not_written(&path, &error), locale);
            return ExitCode::from(2);
        } else {
            message!("{name}: {places} {noun} put right", "{name}：改好{places}处")
        };
        say_message(&said, locale);
    }
    code
}

fn build(build: Build, voice: Voice) -> ExitCode {
    let locale = voice.of_reports(&build.reports);
    let base_url = build.base_url.as_deref().filter(|url| !url.is_empty());
    let base_url = match base_url.map(str::parse).transpose() {
        Ok(base_url) => base_url,
        Err(error) => {
            let error: BaseUrlError = error;
            let error = message!(
                "--base-url or BASE_URL: {error}",
                "`--base-url`或`BASE_URL`：{error}";
                error = error.message()
            );
            say_error(error, locale);
            return ExitCode::from(2);
        }
    };
    let job = Job {
        reports: build.reports,
        shell: build.place.shell,
        out: build.out,
        base_url,
        title: build.title,
        cache: build.place.cache,
        fonts: (!build.no_cards).then(|| fonts(build.fonts)),
        now: Some(clock::now()),
        live: false,
    };
    match publish(&job, voice, locale) {
        Ok(published) => {
            let (out, files) = (job.out.display(), published.files);
            say_message(
                &message!("{out}: {files} files written", "{out}：写好{files}个文件"),
                locale,
            );
            ExitCode::SUCCESS
        }
        Err(error) => refused(&error, &job.out, locale, voice),
    }
}

/// Publishes, shows how far that is, and says what should be known although it was done.
fn publish(job: &Job, voice: Voice, locale: Locale) -> Result<Published, PublishError> {
    let bar = Bar::new(locale);
    let outcome = publish::publish(job, &bar);
    bar.clear();
    let published = outcome?;
    published.warnings.iter().for_each(|it| voice.say_diagnostics(it));
    published.notes.iter().for_each(|note| say_warning(note.clone(), locale));
    Ok(published)
}

fn record(folders: &[PathBuf], voice: Voice) -> ExitCode {
    for folder in folders {
        let locale = voice.of_reports(&[folder]);
        let file = folder.join(document::addresses::FILE);
        match addresses::record(folder, Some(clock::now())) {
            Ok(recorded) => {
                voice.say_diagnostics(&recorded.warnings);
                let file = file.display();
                let done = match recorded.changed {
                    true => message!("{file}: written", "{file}：已写好"),
                    false => message!("{file}: unchanged", "{file}：没有变化"),
                };
                say_message(&done, locale);
            }
            Err(error) => return refused(&error, &file, locale, voice),
        }
    }
    ExitCode::SUCCESS
}

/// Where the fonts of cards are, if these are named.
fn fonts(mut named: Vec<PathBuf>) -> FontSource {
    // CARD_FONT may be there and empty.
    named.retain(|it| !it.as_os_str().is_empty());
    if named.is_empty() { FontSource::Found } else { FontSource::Named(named) }
}

/// Says why `kept` could not be written.
fn refused(error: &PublishError, kept: &Path, locale: Locale, voice: Voice) -> ExitCode {
    if let PublishError::Reports(diagnostics) = error {
        diagnostics.iter().for_each(|it: &Diagnostics| voice.say_diagnostics(it));
        let kept = kept.display();
        say_message(&message!("{kept} is as it was", "{kept}没有改动"), locale);
        return ExitCode::FAILURE;
    }
    of_file(error).into_iter().for_each(|error| say_error(error, locale));
    ExitCode::from(2)
}

/// What is wrong with a file, if that is the error.
fn of_file(error: &PublishError) -> Option<Message> {
    let PublishError::File { path, message } = error else { return None };
    let path = path.display();
    Some(message!("{path}: {message}", "{path}：{message}"; message = message.clone()))
}

fn new(folder: &Path, language: Option<&str>, voice: Voice) -> ExitCode {
    let preferred = voice.locale(None);
    let [english, ..] = STARTERS;
    let starter = match language {
        Some(language) => Starter::of(language),
        None => Starter::of(preferred.tag()),
    };
    let starter = starter.unwrap_or(english);
    let locale = voice.locale(Some(starter.locale));
    match starter.write(folder) {
        Ok(()) => {
            let name = folder.display();
            let written = message!(
                "{name}/report.dj is ready to be written over: changjuan check {name}",
                "{name}/report.dj已经写好，请改写；检查用：`changjuan check {name}`"
            );
            say_message(&written, locale);
            ExitCode::SUCCESS
        }
        Err(error) => {
            say_error(error.message(), locale);
            ExitCode::from(2)
        }
    }
}
