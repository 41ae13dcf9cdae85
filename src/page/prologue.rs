//! The prologue, between whose paragraphs the styles of everything below come in.

use leptos::prelude::*;

use super::{Context, head::StyleSheet, prose::blocks};
use crate::report::{
    Report,
    text::{Block, plain_sentences},
};

/// How many characters of the prologue stand before the link to the styles, at least, if it has as
/// many: WebKit paints nothing of a page that has fewer than about 600 before it waits for styles.
const BEFORE_STYLES: usize = 600;

/// The text before the first section; without any, only what the styles come in with.
#[component]
pub fn Prologue(
    /// The page.
    context: Context,
) -> impl IntoView {
    let report = context.report.clone();
    let words = context.words;
    // A frame has them in its head.
    let styles = (!context.standing.is_framed())
        .then(|| view! { <StyleSheet name=context.assets.styles.sheet.clone() /> });
    let (opening, rest) = report.prologue.split_at(opening(&report));
    let is_empty = report.prologue.is_empty();
    view! {
        <section class="prologue" id="prologue" aria-label=words.prologue hidden=is_empty>
            <div class="prose">
                {blocks(&context, opening)}
                {styles}
                {blocks(&context, rest)}
            </div>
        </section>
    }
}

/// How many of the prologue's blocks belong to the opening: its first paragraphs.
fn opening(report: &Report) -> usize {
    let mut characters = 0;
    let is_opening = |block: &&Block| {
        let Block::Paragraph(text) = block else { return false };
        let begins = characters < BEFORE_STYLES;
        characters += plain_sentences(report, text).chars().count();
        begins
    };
    report.prologue.iter().take_while(is_opening).count()
}
