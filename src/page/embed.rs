//! The document of a frame: what other sites show of a report, without anything that stays in the
//! window, and with a line at its end that says whose it is and leads there.

use leptos::prelude::*;

use super::{
    Context,
    chapter::{Story, section},
    document,
    edition::Edition,
    figures::FiguresTable,
    overlays,
    photo::Gallery,
    phrases::phrases,
    piece,
    sources::{Byline, Sources},
    standing::Standing,
};
use crate::{
    report::{Report, Section, address::Address, names::Id},
    share::{Embedded, Piece},
};

/// The context of the frame of `embedded`, where `page` is that of the report's page. Frames of one
/// standing share it.
#[must_use]
pub fn context(page: &Context, embedded: Embedded<'_>) -> Context {
    let assets = page.assets.of_frame(embedded);
    Context { assets: assets.into(), ..page.clone().standing(Standing::of_frame(embedded)) }
}

/// Renders the frame of `embedded` as a complete HTML document. Needs no browser.
#[must_use]
pub fn render(context: &Context, embedded: Embedded<'_>) -> String {
    let edition = Edition::Embed(&context.report, embedded);
    document::render(edition, &context.assets, || body(context, embedded))
}

/// What the reporter of heights measures is `[data-embed-content]`: nothing else takes room.
fn body(context: &Context, embedded: Embedded<'_>) -> impl IntoView + use<> {
    let content = match embedded {
        Embedded::Report => whole(context),
        Embedded::Piece(Piece::Section(it)) => of_section(context, it),
        Embedded::Piece(it) => {
            view! { <article class="share__piece">{piece::content(context, it)}</article> }
                .into_any()
        }
    };
    let onward =
        if embedded.is_awake() { context.words.read_whole } else { context.words.read_there };
    let place = context.standing.from_page(&onward_link(embedded));
    view! {
        <main class="embed" id="main" data-embed-content>
            {content}
            <footer class="embed__source">
                {piece::source(context)}
                <p>
                    <a class="embed__onward" href=place target=context.standing.out()>{onward}</a>
                </p>
            </footer>
        </main>
        {embedded.is_awake().then(|| overlays(context, has_figures(&context.report, embedded)))}
    }
}

fn has_figures(report: &Report, embedded: Embedded<'_>) -> bool {
    let is_inside = |id: &Id| {
        let mut places = report.statistics.iter().map(|it| report.section_at(it.place));
        places.any(|it| it.is_some_and(|section| section.id == *id))
    };
    match embedded {
        Embedded::Piece(Piece::Section(section)) => is_inside(&section.id),
        _ => !report.statistics.is_empty(),
    }
}

/// The way on, from the report's page: that page itself, or the place in it.
fn onward_link(embedded: Embedded<'_>) -> String {
    match embedded {
        Embedded::Report => String::new(),
        Embedded::Piece(piece) => piece.address().link(),
    }
}

/// The head of the report, the whole story, pictures, figures, sources.
fn whole(context: &Context) -> AnyView {
    let Context { report, words, .. } = context;
    let original = report.source.as_ref().map(|it| (words.source_of, &it.published));
    let dates = original.into_iter().chain([(words.published, &report.published)]);
    let dates = dates.map(|(name, moment)| {
        let (whole, date) = (moment.as_str().to_owned(), words.date(moment));
        view! { <span class="embed__date">{name} " " <time datetime=whole>{date}</time></span> }
    });
    view! {
        <header class="embed__head">
            {report.kicker.clone().map(|kicker| view! { <p class="embed__kicker">{kicker}</p> })}
            <h1 class="embed__title">{phrases(&report.title)}</h1>
            <p class="embed__deck">{report.subtitle.clone()}</p>
            <p class="embed__dates">{dates.collect_view()}</p>
        </header>
        <Byline context=context.clone() />
        <Story context=context.clone() />
        <Gallery context=context.clone() />
        <FiguresTable context=context.clone() />
        <Sources context=context.clone() />
    }
    .into_any()
}

/// A section with its figures, under the name of its report.
fn of_section(context: &Context, it: &Section) -> AnyView {
    let report = &context.report;
    let page = Address::Top.page_from(&Embedded::Piece(Piece::Section(it)).folder());
    view! {
        <header class="embed__head embed__head--small">
            <h1 class="embed__report">
                <a href=page target=context.standing.out()>{phrases(&report.title)}</a>
            </h1>
        </header>
        {section(context, it)}
        <FiguresTable context=context.clone() only=it.id.clone() />
    }
    .into_any()
}
