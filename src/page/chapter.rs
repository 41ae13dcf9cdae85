//! The story: prologue, sections with their parts, epilogue.
//!
//! What has `data-piece` is laid out by itself, and on a first visit later (`style/pieces.css`).

use leptos::prelude::*;

use super::{
    Context,
    card::cards,
    former::former,
    heading::heading,
    prologue::Prologue,
    prose::{blocks, inlines},
    sharing::{ShareLink, on_paper},
};
use crate::{
    fragment,
    islands::SectionTools,
    report::{Part, Section, address::Address, text::plain_text},
};

/// The whole text of the report.
#[component]
pub fn Story(
    /// The page.
    context: Context,
) -> impl IntoView {
    let report = context.report.clone();
    let chapters = (0..report.sections.len())
        .map(|index| view! { <Chapter context=context.clone() index=index /> })
        .collect_view();
    let epilogue = report
        .epilogue
        .clone()
        .map(|section| view! { <Epilogue context=context.clone() section=section /> });
    view! {
        <Prologue context=context.clone() />
        <SectionTools>{section_tools(&context)}</SectionTools>
        {chapters}
        {epilogue}
    }
}

/// What opens and closes several sections: only the place of its island where there are not as many.
fn section_tools(context: &Context) -> AnyView {
    let words = context.words;
    if context.report.sections.len() < 2 {
        return view! { <div class="section-tools" hidden=true></div> }.into_any();
    }
    view! {
        <div class="section-tools script-only" role="group" aria-label=words.section_tools>
            <button type="button" data-do="open-all">{words.open_all}</button>
            <button type="button" data-do="close-all">{words.close_all}</button>
            <button type="button" data-do="brief" aria-pressed="false" title=words.brief_hint>
                {words.brief}
            </button>
        </div>
    }
    .into_any()
}

/// A section of the report by itself: one of its sections, or the epilogue.
pub(super) fn section(context: &Context, section: &Section) -> AnyView {
    let context = context.clone();
    match context.report.sections.iter().position(|it| it.id == section.id) {
        Some(index) => view! { <Chapter context=context index=index /> }.into_any(),
        None => view! { <Epilogue context=context section=section.clone() /> }.into_any(),
    }
}

/// One collapsible section. Its heading stands outside `<summary>`, where screen readers keep it.
#[component]
fn Chapter(
    /// The page.
    context: Context,
    /// Its index among the sections.
    index: usize,
) -> impl IntoView {
    let report = context.report.clone();
    let words = context.words;
    let section = report.sections.get(index).cloned()?;
    let address = Address::Section(section.id.clone());
    let id = address.fragment();
    let name = section.kicker.clone().unwrap_or_else(|| plain_text(&report, &section.heading));
    let title = plain_text(&report, &section.heading);
    let strips = report.art.as_ref().map_or(0, |art| art.strips.len());
    let strip = index.checked_rem(strips).map(|strip| {
        view! { <div class="chapter__strip" data-strip=strip aria-hidden="true"></div> }
    });
    let key = report.key_statistics(index);
    let parts = section
        .parts
        .iter()
        .map(|part| view! { <PartView context=context.clone() part=part.clone() /> })
        .collect_view();
    let view = view! {
        <section
            class="chapter"
            id=id.clone()
            data-card=context.card(&address)
            aria-labelledby=fragment::heading(&id)
            data-section=id.clone()
            data-plain={strips == 0}
            data-piece=true
        >
            {strip}
            <header class="chapter__head">
                {former(&context, &address)}
                <span class="chapter__numeral" aria-hidden="true">{words.numeral(index)}</span>
                {section.kicker.clone().map(|kicker| view! { <p class="chapter__kicker">{kicker}</p> })}
                <Heading context=context.clone() section=section.clone() />
                {section.summary.map(|summary| view! { <p class="chapter__summary">{summary}</p> })}
                <ShareLink context=context.clone() address=address.clone() name=title />
                {on_paper(&context, &address)}
            </header>
            {cards(&context, key)}
            <details class="chapter__body" open=true>
                <summary class="chapter__fold">
                    <span class="fold__close">{words.fold_close}</span>
                    <span class="fold__open">{words.fold_open}</span>
                    <span class="visually-hidden">{words.colon}{name}</span>
                </summary>
                <div class="chapter__text">
                    <div class="prose">{blocks(&context, &section.blocks)}</div>
                    {parts}
                </div>
            </details>
        </section>
    };
    Some(view)
}

/// The heading of a section.
#[component]
fn Heading(
    /// The page.
    context: Context,
    /// The section.
    section: Section,
) -> impl IntoView {
    view! {
        <h2 class="chapter__heading" id=fragment::heading(section.id.as_str()) tabindex="-1">
            {heading(&context, &section.heading)}
        </h2>
    }
}

/// A part of a section.
#[component]
fn PartView(
    /// The page.
    context: Context,
    /// The part.
    part: Part,
) -> impl IntoView {
    let address = part.id.map(Address::Part);
    let former = address.as_ref().map(|it| former(&context, it));
    let id = address.map(|it| it.fragment());
    view! {
        <section class="part" id=id data-piece=true>
            {former}
            <div class="prose">
                <h3 class="part__heading">{inlines(&context, &part.heading)}</h3>
                {blocks(&context, &part.blocks)}
            </div>
        </section>
    }
}

/// The closing section, always open.
#[component]
fn Epilogue(
    /// The page.
    context: Context,
    /// The section.
    section: Section,
) -> impl IntoView {
    let address = Address::Section(section.id.clone());
    let id = address.fragment();
    let title = plain_text(&context.report, &section.heading);
    let parts = section
        .parts
        .iter()
        .map(|part| {
            let address = part.id.clone().map(Address::Part);
            let former = address.as_ref().map(|it| former(&context, it));
            let id = address.map(|it| it.fragment());
            view! {
                <div class="prose" id=id>
                    {former}
                    <h3 class="part__heading">{inlines(&context, &part.heading)}</h3>
                    {blocks(&context, &part.blocks)}
                </div>
            }
        })
        .collect_view();
    view! {
        <section
            class="epilogue"
            id=id.clone()
            data-card=context.card(&address)
            aria-labelledby=fragment::heading(&id)
            data-section=id
            data-piece=true
        >
            {former(&context, &address)}
            <Heading context=context.clone() section=section.clone() />
            <div class="prose">{blocks(&context, &section.blocks)}</div>
            {parts}
            <ShareLink context=context.clone() address=address.clone() name=title />
            {on_paper(&context, &address)}
        </section>
    }
}
