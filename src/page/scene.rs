//! Scenes and stills: a graphic, and the steps told beside it.

use leptos::prelude::*;

use super::{Context, former::former, graphic, sharing::ShareLink};
use crate::{
    islands,
    report::{address::Address, scene},
};

/// A scene, the one with this number in the report: complete, with every number, before any script runs.
///
/// `lead` and `steps` are what is told beside the graphic, in order. They stand as they would without
/// it; `style/scene-live.css` has the graphic stay beside them.
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
        view! { <ShareLink words=context.words address=address name=scene.title.clone() /> }
    });
    view! {
        <div
            class="scene"
            id=address.map(|it| it.fragment())
            data-manner=scene.manner.as_str()
            data-graphic=form.graphic()
            data-form=form.name()
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

/// The graphic with its words, which are for everybody; the drawing says nothing that no step says.
pub(super) fn figure(scene: &scene::Scene, drawing: AnyView) -> AnyView {
    let unit = scene.unit.clone().map(|unit| view! { <span class="graphic__unit">{unit}</span> });
    let note = scene.note.clone().map(|note| view! { <p class="graphic__note">{note}</p> });
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
