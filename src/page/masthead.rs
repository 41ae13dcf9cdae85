//! The opening: the painting with the headline over its sky.

use leptos::prelude::*;

use super::{Context, phrases::phrases};
use crate::{fragment::TOP, report::names::Moment};

/// The opening of the page.
#[component]
pub fn Masthead(
    /// The page.
    context: Context,
) -> impl IntoView {
    let Context { report, words, .. } = context;
    let art = report.art.as_ref().map(|art| {
        view! { <div class="masthead__art" role="img" aria-label=art.alt.clone()></div> }
    });
    let kicker =
        report.kicker.clone().map(|kicker| view! { <p class="masthead__kicker">{kicker}</p> });
    let seal = report.seal.clone().map(|seal| {
        view! { <div class="masthead__seal" aria-hidden="true">{seal}</div> }
    });
    let date = |name: &'static str, moment: &Moment| {
        let (whole, date) = (moment.as_str().to_owned(), words.date(moment));
        view! { <span class="masthead__moment">{name} " " <time datetime=whole>{date}</time></span> }
    };
    let original = report.source.as_ref().map(|it| date(words.source_of, &it.published));
    view! {
        <header class="masthead" id=TOP data-art=report.art.is_some()>
            <div class="masthead__text">
                {kicker}
                <h1 class="masthead__title">{phrases(&report.title)}</h1>
                <p class="masthead__deck">{report.subtitle.clone()}</p>
                {seal}
                <p class="masthead__date">
                    {original} " " {date(words.published, &report.published)}
                </p>
                <a class="masthead__on" href="#prologue">{words.read_on}</a>
            </div>
            // Behind the text and after it: a browser that has read half of the text would paint it
            // in the wrong place.
            {art}
        </header>
    }
}
