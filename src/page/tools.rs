//! The foot of the page: the publication's links and the reader's own settings.

use leptos::prelude::*;

use super::{Context, sharing::share_report};
use crate::{
    islands::Switches,
    report::{Link, LinkKind, address::Address},
    words::Words,
};

/// Links of the publication, settings, back to top, to the index page, copy link.
#[component]
pub fn Tools(
    /// The page.
    context: Context,
) -> impl IntoView {
    let share = share_report(&context);
    let Context { report, words, assets, .. } = context;
    // A report in a folder of its own is one of several.
    let index = (!assets.up.is_empty()).then(|| assets.up.clone());
    let links = LinkKind::ALL
        .into_iter()
        .flat_map(|kind| report.links.iter().filter(move |link| link.kind == kind))
        .map(|link| view! { <li class="tools__link" data-kind=link.kind.as_str()>{link_view(link)}</li> })
        .collect_view();
    let unknown = report.links.iter().any(|link| link.url.is_none());
    let site_links = (!report.links.is_empty()).then(|| {
        let note = unknown.then(|| view! { <p class="tools__note">{words.no_address}</p> });
        view! {
            <section class="tools__part" aria-labelledby="tools-links">
                <h2 class="tools__heading" id="tools-links">{words.site_links}</h2>
                <ul class="tools__links" role="list">{links}</ul>
                {note}
            </section>
        }
    });
    view! {
        <footer class="tools" aria-label=words.tools>
            {site_links}
            <Settings words=words />
            <p class="tools__ways">
                <a class="tools__way" href=Address::Top.link()>{words.back_to_top}</a>
                {index.map(|index| view! { <a class="tools__way" href=index>{words.all_reports}</a> })}
                {share}
            </p>
        </footer>
    }
}

/// A link whose address is not known stays plain text: none is invented.
fn link_view(link: &Link) -> AnyView {
    match link.url.clone() {
        Some(url) => view! { <a href=url>{link.name.clone()}</a> }.into_any(),
        None => view! { <span>{link.name.clone()}</span> }.into_any(),
    }
}

/// The reader's switches; they need the `Switches` island and are absent without scripts.
#[component]
fn Settings(
    /// The page's own words.
    words: &'static Words,
) -> impl IntoView {
    let theme =
        [("system", words.theme_system), ("light", words.theme_light), ("dark", words.theme_dark)];
    let text = [
        ("small", words.text_small),
        ("normal", words.text_normal),
        ("large", words.text_large),
        ("larger", words.text_larger),
    ];
    view! {
        <Switches>
            <section class="tools__part switches script-only" aria-labelledby="tools-switches">
                <h2 class="tools__heading" id="tools-switches">{words.switches}</h2>
                {choice(words.theme, "theme", &theme)}
                {choice(words.text_size, "text", &text)}
                <div class="switches__group">
                    <button
                        class="switches__toggle"
                        type="button"
                        aria-pressed="false"
                        data-switch="motion"
                        data-value="off"
                    >
                        {words.motion_off}
                    </button>
                    <button
                        class="switches__toggle"
                        type="button"
                        aria-pressed="false"
                        data-switch="saving"
                        data-value="on"
                    >
                        {words.saving}
                    </button>
                </div>
                <p class="tools__note">{words.switches_note}</p>
            </section>
        </Switches>
    }
}

/// A group of buttons of which one is pressed: the first until the island knows better.
fn choice(
    name: &'static str,
    switch: &'static str,
    values: &[(&'static str, &'static str)],
) -> impl IntoView + use<> {
    let default = if switch == "theme" { "system" } else { "normal" };
    let buttons = values
        .iter()
        .map(|(value, label)| {
            view! {
                <button
                    class="switches__choice"
                    type="button"
                    aria-pressed=if *value == default { "true" } else { "false" }
                    data-switch=switch
                    data-value=*value
                >
                    {*label}
                </button>
            }
        })
        .collect_view();
    view! {
        <div class="switches__group" role="group" aria-label=name>
            <span class="switches__name" aria-hidden="true">{name}</span>
            {buttons}
        </div>
    }
}
