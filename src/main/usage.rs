//! What is wrong with the way in which the command was called.

use changjuan::{
    message,
    messages::{Locale, Message},
};
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

/// Whether the "error" is an answer: the help or the version.
pub(super) fn is_answer(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    )
}

/// What is said of a call that `clap` refuses, and where to read on.
pub(super) fn refusal(error: &Error, locale: Locale) -> Vec<String> {
    let command = command(error);
    let read_on = message!("to read on: `{command} --help`", "查看用法：`{command} --help`");
    let fault = fault(error);
    let fault = message!("error: {fault}", "错误：{fault}"; fault = fault);
    [fault, read_on].iter().map(|it| it.text(locale).to_owned()).collect()
}

fn fault(error: &Error) -> Message {
    let text = |kind| text(error, kind).unwrap_or_default();
    let argument = text(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = text(ContextKind::InvalidValue);
            let fault = match value.as_str() {
                "" => message!("`{argument}` needs a value", "`{argument}`缺少值"),
                _ => message!(
                    "`{value}` is no value for `{argument}`",
                    "`{argument}`不能是`{value}`"
                ),
            };
            fault.then(&one_of(error, ContextKind::ValidValue))
        }
        ErrorKind::UnknownArgument => {
            message!("there is no `{argument}`", "没有`{argument}`这个写法")
                .then(&meant(error, ContextKind::SuggestedArg))
        }
        ErrorKind::InvalidSubcommand => {
            let written = text(ContextKind::InvalidSubcommand);
            message!("there is no command `{written}`", "没有`{written}`这个命令")
                .then(&meant(error, ContextKind::SuggestedSubcommand))
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = listed(error, ContextKind::InvalidArg);
            message!("{missing} is missing", "缺少{missing}"; missing = missing)
        }
        ErrorKind::MissingSubcommand => message!("a command is missing", "缺少命令"),
        ErrorKind::ArgumentConflict => {
            let other = text(ContextKind::PriorArg);
            match other == argument {
                true => message!("`{argument}` is given twice", "`{argument}`写了两次"),
                false => message!(
                    "`{argument}` and `{other}` exclude each other",
                    "`{argument}`和`{other}`不能一起用"
                ),
            }
        }
        ErrorKind::TooManyValues
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::NoEquals => {
            message!("`{argument}` has too many values, or too few", "`{argument}`的值太多或太少")
        }
        ErrorKind::InvalidUtf8 => {
            message!("an argument is not UTF-8 text", "有一个参数不是UTF-8文本")
        }
        _ => Message::foreign(error.to_string().trim()),
    }
}

/// `; expected one of …`, if it is known of what.
fn one_of(error: &Error, kind: ContextKind) -> Message {
    match strings(error, kind).is_empty() {
        true => Message::empty(),
        false => {
            let all = listed(error, kind);
            message!("; expected one of {all}", "，可写{all}"; all = all)
        }
    }
}

/// `; did you mean …?`, if something is near.
fn meant(error: &Error, kind: ContextKind) -> Message {
    match strings(error, kind).first() {
        None => Message::empty(),
        Some(meant) => message!("; did you mean `{meant}`?", "，是不是想写`{meant}`？"),
    }
}

fn listed(error: &Error, kind: ContextKind) -> Message {
    changjuan::messages::listed(&strings(error, kind))
}

fn text(error: &Error, kind: ContextKind) -> Option<String> {
    strings(error, kind).into_iter().next()
}

fn strings(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(all)) => all.clone(),
        _ => Vec::new(),
    }
}

/// The command that was called, as far as it is known: the first words of its usage.
fn command(error: &Error) -> String {
    let usage = match error.get(ContextKind::Usage) {
        Some(ContextValue::StyledStr(usage)) => usage.to_string(),
        _ => String::new(),
    };
    let is_name = |word: &&str| word.bytes().all(|it| it.is_ascii_lowercase());
    let words = usage.split_whitespace().skip_while(|word| *word != "changjuan");
    let name: Vec<&str> = words.take_while(is_name).collect();
    if name.is_empty() { "changjuan".to_owned() } else { name.join(" ") }
}
