//! Scenes and stills: a graphic, and the steps told beside it.

use leptos::prelude::*;

use super::{Context, former::former, graphic, sharing::ShareLink};
use crate::{
    characters::width,
    islands,
    report::{
        Report,
        address::Address,
        scene,
        text::{Block, Sentence, plain_sentences},
    },
};

/// How long a sentence is at most that is read at a glance, in widths of a Latin letter: a line of a phone.
const LINE: usize = 40;

/// A scene, the one with this number in the report: complete, with every number, before any script runs.
///
/// `lead` and `steps` are what is told beside the graphic, in order. They stand as they would without
/// it; `style/scene-live.css` has the graphic stay beside them. It is laid out by itself: on a slow phone
/// together with the part around it that took 60 ms (`style/pieces.css`).
#[must_use]
pub fn scene(
    context: &Context,
    number: usize,
    scene: &scene::Scene,
    lead: Vec<AnyView>,
    steps: Vec<AnyView>,
) -> AnyView {
    let address = scene.id.clone().map(Address::Scene);
    let former = address.as_ref().map(|it| former(context, it));
    let form = scene.graphic.form();
    let drawing = graphic::drawing(context, number, scene);
    let (figure, steps) = (figure(scene, drawing), told(lead, steps));
    let share = address.clone().map(|address| {
        let context = context.clone();
        view! { <ShareLink context=context address=address name=scene.title.clone() /> }
    });
    view! {
        <div
            class="scene"
            id=address.map(|it| it.fragment())
            data-manner=scene.manner.as_str()
            data-graphic=form.graphic()
            data-form=form.name()
            data-quick=is_quick(&context.report, scene)
            data-piece=true
        >
            {former}
            <islands::Scene>
                {figure}
                {steps}
            </islands::Scene>
            {share}
        </div>
    }
    .into_any()
}

/// Whether every step is read at a glance, a sentence with one name at most: such steps need not stand far apart.
fn is_quick(report: &Report, scene: &scene::Scene) -> bool {
    let is_long = |line: &[Sentence]| width(&plain_sentences(report, line)) > LINE;
    let has_one = |list: &Block| matches!(list, Block::List { items, .. } if items.len() == 1);
    scene.steps.iter().all(|step| {
        let listed = step.lists.as_slice();
        let is_short =
            listed.len() <= 1 && listed.iter().all(|it| has_one(it) && !it.has(&is_long));
        is_short && !is_long(&step.text)
    })
}

/// The graphic with its words, which are for everybody; the drawing says nothing that no step says.
pub(super) fn figure(scene: &scene::Scene, drawing: AnyView) -> AnyView {
    let unit = scene.unit.clone().map(|unit| view! { <span class="graphic__unit">{unit}</span> });
    let note = scene.note.clone().map(|note| view! { <p class="graphic__note">{note}</p> });
    let note = match scene.seal.clone() {
        Some(seal) => view! {
            <div class="graphic__sealed">
                <span class="graphic__seal" aria-hidden="true">{seal}</span>
                {note}
            </div>
        }
        .into_any(),
        None => note.into_any(),
    };
    view! {
        <figure class="graphic">
            <figcaption>
                <span class="graphic__title">{scene.title.clone()}</span>
                {unit}
            </figcaption>
            <div class="graphic__drawing" aria-hidden="true">{drawing}</div>
            {note}
        </figure>
    }
    .into_any()
}

fn told(lead: Vec<AnyView>, steps: Vec<AnyView>) -> AnyView {
    let lead = (!lead.is_empty()).then(|| view! { <div class="step step--lead">{lead}</div> });
    let steps = steps
        .into_iter()
        .enumerate()
        .map(|(number, step)| view! { <div class="step" data-step=number>{step}</div> })
        .collect_view();
    view! { <div class="steps">{lead}{steps}</div> }.into_any()
}
