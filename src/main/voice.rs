//! In which language the command speaks, and its mouth.

use std::{
    env,
    ffi::OsString,
    io::{self, IsTerminal, Write},
    path::Path,
};

use changjuan::{
    diagnostic::Diagnostics,
    document, message,
    messages::{Locale, Message},
};

/// The option that names the language.
pub(super) const MESSAGES: &str = "messages";

/// Where a report is looked for when none is named.
pub(super) const REPORT: &str = "report";

/// In which language whoever called the command is spoken to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Voice {
    /// What `--messages` names.
    forced: Option<Locale>,
    /// The language of the system.
    system: Locale,
}

impl Voice {
    /// The voice that `arguments` ask for, which may hold mistakes, and the environment.
    pub(super) fn of(arguments: &[OsString]) -> Self {
        let values = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| env::var(name).ok());
        Self { forced: asked_for(arguments), system: Locale::of_environment(values) }
    }

    /// The language for what concerns a report in `report`, or no report that is known.
    pub(super) fn locale(self, report: Option<Locale>) -> Locale {
        self.forced.or(report).unwrap_or(self.system)
    }

    /// The language for what concerns the reports in `folders`: that of the first that has one.
    pub(super) fn of_reports<P: AsRef<Path>>(self, folders: &[P]) -> Locale {
        self.locale(folders.iter().find_map(|it| document::locale(it.as_ref())))
    }

    /// The language for what concerns `arguments` themselves: that of a report which they name, else
    /// of the one that would be meant.
    pub(super) fn of_arguments(self, arguments: &[OsString]) -> Locale {
        let named = arguments.iter().skip(1).find_map(|it| document::locale(Path::new(it)));
        self.locale(named.or_else(|| document::locale(Path::new(REPORT))))
    }

    /// Says what is wrong or could be better in a report.
    pub(super) fn say_diagnostics(self, diagnostics: &Diagnostics) {
        let colour = io::stderr().is_terminal();
        say(&diagnostics.render(self.locale(diagnostics.locale()), colour));
    }
}

/// The language that `--messages` names.
fn asked_for(arguments: &[OsString]) -> Option<Locale> {
    let option = format!("--{MESSAGES}");
    let words = arguments.iter().skip(1).map(|it| it.to_str().unwrap_or_default());
    let mut words = words.take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        let value = match word.strip_prefix(&option) {
            Some("") => words.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        if let Some(value) = value {
            return Locale::ALL.into_iter().find(|it| it.tag() == value);
        }
    }
    None
}

/// Says why something was not done.
pub(super) fn say_error(error: Message, locale: Locale) {
    say_message(&message!("error: {error}", "错误：{error}"; error = error), locale);
}

/// Says what should be known although it was done.
pub(super) fn say_warning(warning: Message, locale: Locale) {
    say_message(&message!("warning: {warning}", "提醒：{warning}"; warning = warning), locale);
}

/// Says a sentence in the language of `locale`.
pub(super) fn say_message(message: &Message, locale: Locale) {
    say(message.text(locale));
}

/// Prints what was asked for, such as the help, to standard output.
pub(super) fn answer(text: &str) {
    // Nobody is left to tell when even this fails.
    let _ = writeln!(io::stdout(), "{}", text.trim_end());
}

/// Prints to standard output what others may read on, such as a diff; a terminal may have it `stressed`.
pub(super) fn show(text: impl FnOnce(bool) -> String) {
    let mut output = io::stdout();
    // A reader such as `head` may have gone.
    let _ = write!(output, "{}", text(output.is_terminal()));
}

/// Prints to standard error, where Trunk shows what its hooks say; nothing for nothing.
pub(super) fn say(text: &str) {
    if !text.is_empty() {
        // Nobody is left to tell when even this fails.
        let _ = writeln!(io::stderr(), "{}", text.trim_end());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_option_is_found_among_other_arguments() {
        for (words, locale) in [
            (&["check", "--messages", "zh"][..], Some(Locale::Chinese)),
            (&["--messages=en", "check"], Some(Locale::English)),
            (&["check", "--messages", "de"], None),
            (&["check", "--messages"], None),
            (&["check", "--", "--messages=zh"], None),
            (&["--messages-zh", "check"], None),
        ] {
            let arguments: Vec<OsString> =
                ["changjuan"].iter().chain(words).map(OsString::from).collect();
            assert_eq!(asked_for(&arguments), locale, "{words:?}");
        }
    }
}
