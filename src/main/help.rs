//! The help, laid out here: `clap` has the words around its own in English only.

use changjuan::{
    characters::width,
    message,
    messages::{Locale, Message},
};
use clap::{Arg, ArgAction, Command};

/// Widest line, in columns.
const WIDTH: usize = 100;

/// Columns from the edge to where explanations begin, below what they explain.
const INDENT: &str = "           ";

/// The command with the help of it and of each of its own in the language of `locale`.
pub(super) fn localized(command: Command, locale: Locale) -> Command {
    let name = command.get_name().to_owned();
    let help = text(&command, &name, &[], locale);
    let everywhere: Vec<Arg> =
        command.get_arguments().filter(|it| it.is_global_set()).cloned().collect();
    let commands: Vec<String> =
        command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    let with_help = |command: Command| {
        let name = format!("{name} {}", command.get_name());
        let help = text(&command, &name, &everywhere, locale);
        command.override_help(help)
    };
    let inner = |command: Command, name| command.mut_subcommand(name, with_help);
    commands.into_iter().fold(command, inner).override_help(help)
}

/// The help of a command whose whole name is `name`; options that it shares with all are `everywhere`.
fn text(command: &Command, name: &str, everywhere: &[Arg], locale: Locale) -> String {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let mut text = textwrap::fill(&about, WIDTH) + "\n\n";
    text.push_str(usage(command, name).text(locale));
    text.push('\n');
    let commands: Vec<_> = command
        .get_subcommands()
        .map(|it| (it.get_name().to_owned(), it.get_about().map(ToString::to_string)))
        .map(|(name, about)| (name, about.unwrap_or_default()))
        .collect();
    text.push_str(&list(&message!("Commands:", "命令："), commands, locale));
    let (positional, options): (Vec<&Arg>, Vec<&Arg>) =
        command.get_arguments().chain(everywhere).partition(|it| it.is_positional());
    let explained = |it: &&Arg| (form(it), explanation(it).text(locale).to_owned());
    let arguments = positional.iter().map(explained).collect();
    text.push_str(&list(&message!("Arguments:", "参数："), arguments, locale));
    let mut options: Vec<_> = options.iter().map(explained).collect();
    let help = message!("Show this help", "显示这份帮助");
    options.push(("-h, --help".to_owned(), help.text(locale).to_owned()));
    if command.get_version().is_some() {
        let version = message!("Show the version", "显示版本");
        options.push(("-V, --version".to_owned(), version.text(locale).to_owned()));
    }
    text.push_str(&list(&message!("Options:", "选项："), options, locale));
    if let Some(after) = command.get_after_help() {
        let lines: Vec<String> =
            after.to_string().lines().map(|line| textwrap::fill(line, WIDTH)).collect();
        text.push_str(&format!("\n{}", lines.join("\n")));
    }
    text
}

/// How the command is called: `changjuan new [OPTIONS] <DIR>`.
fn usage(command: &Command, name: &str) -> Message {
    let required = command.get_arguments().filter(|it| it.is_required_set());
    let (positional, options): (Vec<&Arg>, Vec<&Arg>) = required.partition(|it| it.is_positional());
    let others = command.get_positionals().filter(|it| !it.is_required_set());
    let words: String = options.into_iter().chain(positional).chain(others).map(in_usage).collect();
    match command.has_subcommands() {
        true => message!(
            "Usage: {name} [OPTIONS] <COMMAND>{words}",
            "用法：{name} [选项] <命令>{words}"
        ),
        false => message!("Usage: {name} [OPTIONS]{words}", "用法：{name} [选项]{words}"),
    }
}

fn in_usage(argument: &Arg) -> String {
    format!(" {}", form(argument))
}

/// How an argument is written: `<DIR>`, `[DIR]...`, `--out <DIR>`.
fn form(argument: &Arg) -> String {
    let names = argument.get_value_names().unwrap_or_default();
    let value = names.first().map(ToString::to_string).unwrap_or_default();
    match argument.get_long() {
        Some(long) if argument.get_action().takes_values() => format!("--{long} <{value}>"),
        Some(long) => format!("--{long}"),
        None if argument.is_required_set() => format!("<{value}>"),
        None => format!("[{value}]..."),
    }
}

/// What an argument means, with its default, its values and its place in the environment.
fn explanation(argument: &Arg) -> Message {
    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
    let mut said = Message::same(help);
    let is_flag = matches!(argument.get_action(), ArgAction::SetTrue);
    let values: Vec<String> =
        argument.get_possible_values().iter().map(|it| it.get_name().to_owned()).collect();
    if !values.is_empty() && !is_flag {
        let values = Message::joined(values.into_iter().map(Message::same));
        said = said.then(&message!(" [one of {values}]", "（可写{values}）"; values = values));
    }
    if let Some(default) = argument.get_default_values().first().filter(|_| !is_flag) {
        let default = default.to_string_lossy();
        said = said.then(&message!(" [default: {default}]", "（默认为{default}）"));
    }
    if let Some(name) = argument.get_env() {
        let name = name.to_string_lossy();
        said = said.then(&message!(" [environment: {name}]", "（环境变量{name}）"));
    }
    said
}

/// A list of things with what they mean; nothing where there are none.
fn list(heading: &Message, rows: Vec<(String, String)>, locale: Locale) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let column = INDENT.len();
    let rows = rows.into_iter().map(|(what, meaning)| {
        let options =
            textwrap::Options::new(WIDTH).initial_indent(INDENT).subsequent_indent(INDENT);
        let meaning = textwrap::fill(&meaning, options);
        // What is short enough has its meaning beside it.
        match width(&what) + 2 < column - 1 {
            true => {
                let gap = " ".repeat(column - 2 - width(&what));
                format!("  {what}{gap}{}\n", meaning.trim_start())
            }
            false => format!("  {what}\n{meaning}\n"),
        }
    });
    format!("\n{}\n{}", heading.text(locale), rows.collect::<String>())
}
