//! The page on which frames are tried, for whoever puts one into a page of another site: one frame at a
//! time, as wide and in the light that is chosen, with what to paste.

use leptos::prelude::*;

use super::{
    Context, document,
    edition::Edition,
    phrases::phrases,
    share_sheet::{copy_button, embed_hosts},
    standing::Standing,
};
use crate::{
    fragment::TOP,
    share::{self, Subject, cards::Form},
    snippet,
    words::Words,
};

/// Widths to try a frame at, px: a phone, the column of a news site, one without a sidebar.
const WIDTHS: [u16; 3] = [320, 600, 900];

/// The context of the page, where `page` is that of the report's page.
#[must_use]
pub fn context(page: &Context) -> Context {
    page.elsewhere(Standing::of_preview(), &page.in_root(&page.assets.styles.preview))
}

/// Renders the page as a complete HTML document. Needs no browser: then it shows the frame of the whole
/// report, and links to all others.
#[must_use]
pub fn render(context: &Context) -> String {
    document::render(Edition::Preview(&context.report), &context.assets, || body(context))
}

fn body(context: &Context) -> impl IntoView + use<> {
    let Context { report, words, standing, assets, .. } = context;
    let links = Subject::all(report).map(|it| {
        let frame = standing.from_page(&it.frame());
        view! { <li><a href=frame>{it.name(report)}</a></li> }
    });
    let picture = Text {
        name: "picture",
        title: words.embed_picture,
        note: words.embed_picture_note,
        template: snippet::PICTURE,
    };
    let can_show = report.base_url.is_some() && assets.cards.get("", Form::Wide).is_some();
    let others = others(words).into_iter().chain(can_show.then_some(picture));
    view! {
        <main
            class="preview"
            data-base=report.base_url.clone()
            data-way=standing.way().to_owned()
            data-loader=context.loader()
        >
            <header class="preview__head">
                <p><a href=standing.from_page("")>{phrases(&report.title)}</a></p>
                <h1 class="preview__title">{words.embed_title}</h1>
                {embed_hosts(context).map(|it| view! { <p class="preview__hosts">{it}</p> })}
            </header>
            {choices(context)}
            // Before the frame, which may be dozens of windows high.
            <section class="preview__code" hidden=true>
                <h2 class="preview__heading">{words.embed_code}</h2>
                {Text {
                    name: "frame",
                    title: words.embed_code,
                    note: words.embed_note,
                    template: snippet::FRAME,
                }.to_paste(context)}
            </section>
            {others.map(|it| {
                view! {
                    <details class="preview__code" hidden=true>
                        <summary>{it.title}</summary>
                        {it.to_paste(context)}
                    </details>
                }
            }).collect_view()}
            <div class="preview__stage" role="group" tabindex="0" aria-label=words.embed_title>
                <iframe
                    class="preview__frame"
                    src=standing.from_page(&Subject::Report.frame())
                    title=report.title.clone()
                    height="720"
                    data-changjuan=true
                ></iframe>
            </div>
            <details class="preview__all">
                <summary>{words.embed_all}</summary>
                <ul>{links.collect_view()}</ul>
            </details>
            <p class="preview__status" role="status" data-copied=words.copied data-copy-failed=words.copy_failed></p>
        </main>
    }
}

/// What is shown, how wide, and in which light.
fn choices(context: &Context) -> impl IntoView + use<> {
    let Context { report, words, .. } = context;
    let options = Subject::all(report).map(|it| option(context, it)).collect_view();
    let widths = WIDTHS.map(|width| {
        let is_first = width == WIDTHS[1];
        view! {
            <label><input type="radio" name="width" value=width checked=is_first />{width} " px"</label>
        }
    });
    let themes =
        [("auto", words.theme_system), ("light", words.theme_light), ("dark", words.theme_dark)];
    let themes = themes.map(|(value, name)| {
        view! {
            <label>
                <input type="radio" name="theme" value=value checked={value == "auto"} />
                {name}
            </label>
        }
    });
    view! {
        <div class="preview__choices" role="group" aria-label=words.embed_piece hidden=true>
            <label class="preview__piece">
                <span>{words.embed_piece}</span>
                <select name="piece">{options}</select>
            </label>
            <fieldset><legend>{words.embed_width}</legend>{widths.collect_view()}</fieldset>
            <fieldset><legend>{words.theme}</legend>{themes.collect_view()}</fieldset>
        </div>
    }
}

/// A choice of what is shown, with everything that its snippets say; addresses from the report's page.
fn option(context: &Context, it: Subject<'_>) -> impl IntoView + use<> {
    let (report, assets) = (&context.report, &context.assets);
    let address = it.address();
    let folder = address.folder().unwrap_or_default();
    let card = assets.cards.get(&folder, Form::Wide).map(|card| card.file.clone());
    let code = assets.codes.as_ref().map(|series| address.code(series));
    view! {
        <option
            value=it.frame()
            data-page=share::shared(report, &address)
            data-place=Some(address.fragment()).filter(|it| it != TOP)
            data-height=snippet::height(&address.fragment())
            data-picture=card
            data-code=code
            data-title=it.title(report)
        >
            {it.name(report)}
        </option>
    }
}

/// A text to paste.
struct Text {
    /// What its element is called, behind `code-`.
    name: &'static str,
    title: &'static str,
    /// Where it is of use.
    note: &'static str,
    template: &'static str,
}

impl Text {
    /// The text with its button.
    fn to_paste(&self, context: &Context) -> impl IntoView + use<> {
        let Self { title, note, template, .. } = *self;
        let id = format!("code-{}", self.name);
        view! {
            <p class="preview__note">{note}</p>
            <pre class="preview__text" id=id.clone() tabindex="0" data-template=template></pre>
            {copy_button(context.words, "preview__copy", id, title)}
        }
    }
}

/// What is pasted where the frame is not, or beside it.
fn others(words: &'static Words) -> [Text; 2] {
    [
        Text {
            name: "element",
            title: words.embed_element,
            note: words.embed_element_note,
            template: snippet::ELEMENT,
        },
        Text {
            name: "link",
            title: words.embed_link,
            note: words.embed_link_note,
            template: snippet::LINK,
        },
    ]
}
