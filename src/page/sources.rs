//! Where the report comes from and who made it.

use leptos::prelude::*;

use super::Context;
use crate::{
    fragment,
    report::{Credit, Report, Source, names::Moment},
    words::Words,
};

/// Source, credits and edition note.
#[component]
pub fn Sources(
    /// The page.
    context: Context,
) -> impl IntoView {
    let source = context.report.source.as_ref().map(|source| source_entry(&context, source));
    let Context { report, words, .. } = context;
    let credits = report.credits.iter().map(|it| credit_entry(words, it)).collect_view();
    let heading = fragment::heading("sources");
    view! {
        <section class="sources" id="sources" data-piece=true aria-labelledby=heading>
            <h2 class="sources__heading" id=heading.clone() tabindex="-1">{words.sources}</h2>
            {report.edition.clone().map(|edition| view! { <p class="sources__edition">{edition}</p> })}
            <dl class="sources__list">{source} {credits} {dates(words, &report)}</dl>
        </section>
    }
}

/// The same in one line under the opening: the source with its date, every role with its names.
#[component]
pub fn Byline(
    /// The page.
    context: Context,
) -> impl IntoView {
    let Context { report, words, .. } = context;
    let source = report.source.as_ref().map(|source| {
        view! {
            <span>
                {words.source_of} {words.colon} {source.name.clone()} " "
                {time(words, &source.published, false)}
            </span>
        }
    });
    let authors = report.source.iter().flat_map(|source| &source.authors);
    let credits = authors
        .chain(&report.credits)
        .map(|Credit { role, names, .. }| {
            view! { <span>{role.clone()} {words.colon} {names.join(words.comma)}</span> }
        })
        .collect::<Vec<_>>();
    let anyone = source.is_some() || !credits.is_empty();
    anyone.then(|| view! { <p class="byline">{source} {credits}</p> })
}

fn entry(term: String, description: impl IntoView + 'static) -> AnyView {
    view! {
        <div class="sources__entry">
            <dt>{term}</dt>
            <dd>{description}</dd>
        </div>
    }
    .into_any()
}

/// The headline of the original, which leads there where its address is known.
pub fn title(context: &Context, source: &Source) -> AnyView {
    match source.url.clone() {
        Some(url) => {
            let target = context.standing.out();
            view! { <a href=url target=target>{source.title.clone()}</a> }.into_any()
        }
        None => source.title.clone().into_any(),
    }
}

fn source_entry(context: &Context, source: &Source) -> AnyView {
    let words = context.words;
    let place = source.section.as_ref().map_or_else(
        || source.name.clone(),
        |section| format!("{}{}{section}", source.name, words.dot),
    );
    let cited = view! {
        <cite class="sources__title">{title(context, source)}</cite>
        <span class="sources__place">{place}</span>
    };
    let authors = source.authors.iter().map(|it| credit_entry(words, it)).collect_view();
    let published = entry(words.original.to_owned(), time(words, &source.published, true));
    (entry(words.source_of.to_owned(), cited), published, authors).into_any()
}

fn credit_entry(words: &'static Words, credit: &Credit) -> AnyView {
    let names = credit.names.join(words.comma);
    let note =
        credit.note.clone().map(|note| view! { <span class="sources__remark">{note}</span> });
    entry(credit.role.clone(), (names, note))
}

fn dates(words: &'static Words, report: &Report) -> AnyView {
    let published = entry(words.published.to_owned(), time(words, &report.published, false));
    let modified = report
        .modified
        .as_ref()
        .map(|moment| entry(words.modified.to_owned(), time(words, moment, false)));
    (published, modified).into_any()
}

/// A moment as `<time>`, with or without the time of day.
fn time(words: &'static Words, moment: &Moment, clock: bool) -> AnyView {
    let clock = clock.then(|| format!(" {}", moment.clock()));
    view! {
        <time datetime=moment.as_str().to_owned()>{words.date(moment)}{clock}</time>
    }
    .into_any()
}
