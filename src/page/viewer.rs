//! The dialog that shows the pictures large: closed, with its controls, without pictures.

use leptos::prelude::*;

use super::Context;
use crate::{islands::Viewer, words::Words};

/// The closed dialog. Its words are all here; captions and credits it takes from the figures.
///
/// Nothing is rendered for a report without pictures. Without a script it stays closed, and the
/// links to the pictures lead to the files.
#[component]
pub fn ViewerDialog(
    /// The page.
    context: Context,
) -> impl IntoView {
    let Context { report, words, .. } = context;
    (!report.photos.is_empty()).then(|| {
        view! {
            <Viewer>
                <dialog class="viewer" aria-labelledby="viewer-caption">
                    <div class="viewer__backdrop"></div>
                    <div class="viewer__stage">
                        <div class="viewer__row">
                            <div class="viewer__holder"></div>
                            <div class="viewer__holder"></div>
                            <div class="viewer__holder"></div>
                        </div>
                    </div>
                    <div class="viewer__area"></div>
                    <p class="viewer__error" role="alert" hidden>{words.viewer_error}</p>
                    <div class="viewer__bar" role="group" aria-label=words.viewer>
                        <p class="viewer__position" role="status" data-words="{n} / {total}"></p>
                        <Button action="previous" name=words.viewer_previous icon="M14.5 5.5 8 12l6.5 6.5" />
                        <Button action="next" name=words.viewer_next icon="M9.5 5.5 16 12l-6.5 6.5" />
                        <Button
                            action="zoom"
                            name=words.viewer_zoom
                            icon="M16.5 10.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0zM15 15l5 5M8 10.5h5"
                            more="M10.5 8v5"
                        />
                        <Share words=words />
                        <Button action="close" name=words.viewer_close icon="m6 6 12 12M18 6 6 18" />
                    </div>
                    <div class="viewer__text">
                        <p class="viewer__caption" id="viewer-caption"></p>
                        <p class="viewer__credit"></p>
                    </div>
                </dialog>
            </Viewer>
        }
    })
}

/// A control of the viewer, drawn with lines.
#[component]
fn Button(
    /// What it does, as the island knows it.
    action: &'static str,
    /// What it is called.
    name: &'static str,
    /// The lines of its icon, on a square of 24.
    icon: &'static str,
    /// Lines that vanish while it is pressed in.
    #[prop(optional)]
    more: Option<&'static str>,
) -> impl IntoView {
    let more = more.map(|lines| view! { <path class="viewer__more" d=lines /> });
    view! {
        <button
            class="viewer__button"
            type="button"
            data-do=action
            aria-label=name
            title=name
            aria-pressed=(action == "zoom").then_some("false")
        >
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
                <path d=icon />
                {more}
            </svg>
        </button>
    }
}

/// The link that opens the share sheet for the picture that is shown.
#[component]
fn Share(
    /// The page's own words.
    words: &'static Words,
) -> impl IntoView {
    view! {
        <a class="viewer__button" href="./" data-share="" title=words.share>
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
                <path d="M12 14.5V4.5M8.5 8 12 4.5 15.5 8M8 11H5.5v8.5h13V11H16" />
            </svg>
            <span class="visually-hidden">{words.share} {words.colon} <span data-name=""></span></span>
        </a>
    }
}
