//! The share sheet: a closed dialog with everything that can be done with a link.

use leptos::prelude::*;

use super::Context;
use crate::{
    fragment, islands,
    report::address::Address,
    share::{
        PREVIEW,
        citation::{self, Part},
        networks::Network,
    },
    snippet,
    words::Words,
};

/// The sheet. `Share` fills in what is shared; without a script nobody sees it.
#[component]
pub fn ShareSheet(
    /// The page.
    context: Context,
) -> impl IntoView {
    let Context { report, assets, words, .. } = context.clone();
    let save = context.card(&Address::Top).map(|_| {
        view! { <a class="sheet__button" href="./" data-do="card" download="" hidden=true>{words.save_card}</a> }
    });
    let heading = fragment::heading("share");
    let code = assets.codes.as_ref().map(|series| code(&context, series));
    let (plain, standard) = (citation::plain(&report), citation::standard(&report));
    view! {
        <islands::Share>
            <dialog class="sheet" aria-labelledby=heading.clone() data-base=report.base_url.clone()>
                <div class="sheet__paper">
                    <h2 class="sheet__heading" id=heading.clone() tabindex="-1">
                        <span class="sheet__word">{words.share}</span>
                        <span class="sheet__name"></span>
                    </h2>
                    <p class="sheet__hint" hidden=true>
                        {words.share_hint} " " <a class="sheet__page">{words.share_page}</a>
                    </p>
                    <p class="sheet__address"></p>
                    <p class="sheet__actions">
                        <button
                            class="sheet__button sheet__button--first"
                            type="button"
                            data-copy=".sheet__address"
                        >
                            {words.copy_link}
                        </button>
                        <button class="sheet__button" type="button" data-do="system" hidden=true>
                            {words.share_system}
                        </button>
                        {save}
                    </p>
                    <ul class="sheet__networks" role="list" aria-label=words.share_to>
                        {Network::ALL.map(|it| network(words, it)).collect_view()}
                    </ul>
                    {code}
                    <details class="sheet__part">
                        <summary>{words.cite}</summary>
                        {cited(words, words.cite_plain, "plain", plain)}
                        {cited(words, "GB/T 7714", "standard", standard)}
                    </details>
                    {report.may_be_embedded().then(|| embedding(&context))}
                    <p
                        class="sheet__status"
                        id="status"
                        role="status"
                        data-copied=words.copied
                        data-copy-failed=words.copy_failed
                    ></p>
                    <button class="sheet__close" type="button" data-do="close" aria-label=words.viewer_close>
                        "×"
                    </button>
                </div>
            </dialog>
        </islands::Share>
    }
}

/// A network as a link whose address is filled in.
fn network(words: &'static Words, network: Network) -> impl IntoView {
    let (target, relation) = network.is_page().then_some(("_blank", "noopener noreferrer")).unzip();
    view! {
        <li>
            // Until the sheet is filled: only links may say where they open.
            <a class="sheet__network" href="./" data-to=network.template() target=target rel=relation>
                {network.name(words)}
            </a>
        </li>
    }
}

/// The code of the link. Its picture is fetched when the reader asks for it.
fn code(context: &Context, series: &str) -> impl IntoView + use<> {
    let words = context.words;
    let file = context.standing.from_page(&Address::Top.code(series));
    view! {
        <details class="sheet__part">
            <summary>{words.share_code}</summary>
            <div class="sheet__code">
                <img
                    src=file
                    alt=words.share_code
                    width="200"
                    height="200"
                    loading="lazy"
                    data-codes=series.to_owned()
                />
                <p>{words.share_code_hint}</p>
            </div>
        </details>
    }
}

/// What a news site pastes to show the place. The sheet fills it, and hides it for what no frame shows.
fn embedding(context: &Context) -> impl IntoView + use<> {
    let words = context.words;
    let preview = context.standing.from_page(PREVIEW);
    view! {
        <details class="sheet__part sheet__part--embed">
            <summary>{words.embed}</summary>
            <div class="sheet__citation">
                <p
                    class="sheet__snippet"
                    tabindex="0"
                    data-template=snippet::FRAME
                    data-loader=context.loader()
                ></p>
                {copy_button(words, "sheet__button", ".sheet__snippet".to_owned(), words.embed_code)}
                {embed_hosts(context).map(|it| view! { <p class="sheet__hosts">{it}</p> })}
                <a class="sheet__more" href=preview target=context.standing.out()>{words.embed_preview}</a>
            </div>
        </details>
    }
}

/// Which sites may show the report in frames, where not every site may.
pub(super) fn embed_hosts(context: &Context) -> Option<String> {
    let Context { report, words, .. } = context;
    let hosts: Vec<_> =
        report.embed_hosts.as_ref()?.iter().map(|it| it.trim_start_matches("https://")).collect();
    Some([words.embed_hosts, &hosts.join(words.comma), words.stop.trim_end()].concat())
}

/// A button that copies what `part` names, which is called `name`.
pub(super) fn copy_button(
    words: &'static Words,
    class: &'static str,
    part: String,
    name: &'static str,
) -> impl IntoView {
    view! {
        <button
            class=class
            type="button"
            data-copy=part
            aria-label=[words.copy, words.colon, name].concat()
        >
            {words.copy}
        </button>
    }
}

/// A citation with its button.
fn cited(
    words: &'static Words,
    form: &'static str,
    name: &'static str,
    parts: Vec<Part>,
) -> impl IntoView {
    let parts = parts
        .into_iter()
        .map(|part| match part {
            Part::Text(text) => text.into_any(),
            Part::Today => view! { <span class="sheet__today"></span> }.into_any(),
            Part::Address(address) => {
                view! { <span class="sheet__cited">{address}</span> }.into_any()
            }
        })
        .collect_view();
    view! {
        <div class="sheet__citation">
            <p class="sheet__form">{form}</p>
            <p class="sheet__text" data-form=name>{parts}</p>
            {copy_button(words, "sheet__button", format!("[data-form={name}]"), form)}
        </div>
    }
}
