//! Running text: blocks, inlines, and the sentences that hold statistics.

use leptos::prelude::*;

use super::{Context, former::former, pending::PendingFigure, photo::Figure, scene::scene};
use crate::report::{
    Statistic,
    address::Address,
    scene::{Scene, Step},
    text::{Block, Inline, Sentence},
};

/// Renders blocks, in order.
#[must_use]
pub fn blocks(context: &Context, blocks: &[Block]) -> Vec<AnyView> {
    blocks.iter().map(|it| block(context, it)).collect()
}

fn block(context: &Context, block: &Block) -> AnyView {
    match block {
        Block::Paragraph(content) => view! { <p>{sentences(context, content)}</p> }.into_any(),
        Block::List { start, items } => list(context, *start, items),
        Block::Quote(content) => {
            view! { <blockquote>{blocks(context, content)}</blockquote> }.into_any()
        }
        Block::Photo(index) => match context.report.photos.get(*index) {
            Some(photo) => {
                view! { <Figure context=context.clone() photo=photo.clone() /> }.into_any()
            }
            None => ().into_any(),
        },
        Block::Pending(pending) => {
            view! { <PendingFigure context=context.clone() pending=pending.clone() /> }.into_any()
        }
        Block::Scene(index) => match context.report.scenes.get(*index) {
            Some(it) => scene(context, *index, it, blocks(context, &it.lead), steps(context, it)),
            None => ().into_any(),
        },
    }
}

fn list(context: &Context, start: Option<u64>, items: &[Vec<Block>]) -> AnyView {
    let items =
        items.iter().map(|item| view! { <li>{list_item(context, item)}</li> }).collect_view();
    match start {
        Some(start) => {
            let start = (start != 1).then_some(start);
            view! { <ol start=start>{items}</ol> }.into_any()
        }
        None => view! { <ul>{items}</ul> }.into_any(),
    }
}

/// An item of one paragraph needs no paragraph element.
fn list_item(context: &Context, item: &[Block]) -> AnyView {
    match item {
        [Block::Paragraph(content)] => sentences(context, content).into_any(),
        other => blocks(context, other).into_any(),
    }
}

fn steps(context: &Context, scene: &Scene) -> Vec<AnyView> {
    let step = |step: &Step| {
        let (text, lists) = (sentences(context, &step.text), blocks(context, &step.lists));
        view! { <p>{text}</p> {lists} }.into_any()
    };
    scene.steps.iter().map(step).collect()
}

/// Renders a line. A sentence that holds a statistic is an element of its own, so that a card can
/// light up the sentence it comes from.
#[must_use]
pub fn sentences(context: &Context, line: &[Sentence]) -> Vec<AnyView> {
    line.iter()
        .map(|sentence| {
            let inner = inlines(context, &sentence.0);
            if sentence.statistics().is_empty() {
                inner.into_any()
            } else {
                view! { <span class="sentence">{inner}</span> }.into_any()
            }
        })
        .collect()
}

/// Renders inlines without regard to sentences.
#[must_use]
pub fn inlines(context: &Context, content: &[Inline]) -> Vec<AnyView> {
    content.iter().map(|it| inline(context, it)).collect()
}

fn inline(context: &Context, inline: &Inline) -> AnyView {
    match inline {
        Inline::Text(text) => text.clone().into_any(),
        Inline::Emphasis(content) => view! { <em>{inlines(context, content)}</em> }.into_any(),
        Inline::Strong(content) => {
            view! { <strong>{inlines(context, content)}</strong> }.into_any()
        }
        Inline::Link { target, content } => {
            let (link, target) = context.standing.of_text(target);
            view! { <a href=link target=target>{inlines(context, content)}</a> }.into_any()
        }
        Inline::Foreign { language, content } => {
            view! { <span lang=language.clone()>{inlines(context, content)}</span> }.into_any()
        }
        Inline::Statistic(index) => match context.report.statistics.get(*index) {
            Some(it) => statistic(context, it),
            None => ().into_any(),
        },
        Inline::Break => view! { <br /> }.into_any(),
    }
}

/// A number of the text, which leads to its row in the table.
fn statistic(context: &Context, statistic: &Statistic) -> AnyView {
    let address = Address::Statistic(statistic.id.clone());
    let row = Address::Row(statistic.id.clone());
    view! {
        {former(context, &address)}
        <a class="stat" id=address.fragment() href=row.link() data-card=context.card(&address)>
            {statistic.text.clone()}
        </a>
    }
    .into_any()
}
