//! The bar: contents and how far the reader is.

use leptos::prelude::*;

use super::Context;
use crate::{
    islands::Bar,
    report::{Section, address::Address, text::plain_text},
};

/// The contents, staying at the top of the window; nothing where there would be no entry.
#[component]
pub fn ContentsBar(
    /// The page.
    context: Context,
) -> impl IntoView {
    let Context { report, words, .. } = context;
    let name = |section: &Section| {
        section.kicker.clone().unwrap_or_else(|| plain_text(&report, &section.heading))
    };
    let gallery = (!report.photos.is_empty()).then(|| ("gallery".to_owned(), words.gallery.into()));
    let figures = (!report.statistics.is_empty())
        .then(|| (Address::Figures.fragment(), words.figures.into()));
    let entries = report
        .sections
        .iter()
        .chain(&report.epilogue)
        .map(|section| (section.id.to_string(), name(section)))
        .chain(gallery)
        .chain(figures)
        .map(|(id, name)| view! { <li><a class="contents__link" href=format!("#{id}")>{name}</a></li> })
        .collect::<Vec<_>>();
    (!entries.is_empty()).then(|| {
        view! {
            <Bar>
                <div class="bar">
                    <a class="bar__home" href=Address::Top.link()>{report.title.clone()}</a>
                    <nav class="contents" aria-label=words.contents>
                        <ol class="contents__list" role="list">{entries}</ol>
                    </nav>
                    <div class="bar__progress" aria-hidden="true"></div>
                </div>
            </Bar>
        }
    })
}
