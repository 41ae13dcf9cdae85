//! The document of a frame: what other sites show of a report, without anything that stays in the
//! window, and with a line at its end that says whose it is and leads there.

use leptos::prelude::*;

use super::{
    Context,
    assets::Styles,
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
    report::{Report, Section, address::Address},
    share::{Piece, Subject},
};

/// The context of the frame of `subject`, where `page` is that of the report's page. Frames of one
/// standing share it.
#[must_use]
pub fn context(page: &Context, subject: Subject<'_>) -> Context {
    let Styles { frame, small_frame, .. } = &page.assets.styles;
    let sheet = if subject.is_awake() { frame.clone() } else { page.in_root(small_frame) };
    page.elsewhere(Standing::of_frame(subject), &sheet)
}

/// Renders the frame of `subject` as a complete HTML document. Needs no browser.
#[must_use]
pub fn render(context: &Context, subject: Subject<'_>) -> String {
    let edition = Edition::Embed(&context.report, subject);
    document::render(edition, &context.assets, || body(context, subject))
}

/// What the reporter of heights measures is `[data-embed-content]`: nothing else takes room.
fn body(context: &Context, subject: Subject<'_>) -> impl IntoView + use<> {
    let content = match subject {
        Subject::Report => whole(context),
        Subject::Piece(Piece::Section(it)) => of_section(context, it),
        Subject::Piece(it) => {
            // The name it has in the report: links that lead there lead here, too.
            let id = it.address().fragment();
            view! { <article class="share__piece" id=id>{piece::content(context, it)}</article> }
                .into_any()
        }
    };
    let onward =
        if subject.is_awake() { context.words.read_whole } else { context.words.read_there };
    let place = context.standing.from_page(&onward_link(subject));
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
        {subject.is_awake().then(|| overlays(context, has_figures(&context.report, subject)))}
    }
}

/// Whether there are numbers to press in what `subject` shows.
fn has_figures(report: &Report, subject: Subject<'_>) -> bool {
    let section = match subject {
        Subject::Piece(Piece::Section(section)) => Some(&section.id),
        _ => None,
    };
    report.statistics.iter().any(|it| {
        section.is_none_or(|id| report.section_at(it.place).is_some_and(|at| at.id == *id))
    })
}

/// The way on, from the report's page: that page itself, or the place in it.
fn onward_link(subject: Subject<'_>) -> String {
    match subject {
        Subject::Report => String::new(),
        Subject::Piece(piece) => piece.address().link(),
    }
}

/// The head of the report, the whole story, pictures, figures, sources.
fn whole(context: &Context) -> AnyView {
    let Context { report, words, .. } = context;
    let (whole, date) = (report.published.as_str().to_owned(), words.date(&report.published));
    view! {
        <header class="embed__head">
            {report.kicker.clone().map(|kicker| view! { <p class="embed__kicker">{kicker}</p> })}
            <h1 class="embed__title">{phrases(&report.title)}</h1>
            <p class="embed__deck">{report.subtitle.clone()}</p>
            <p class="embed__date">{words.published} " " <time datetime=whole>{date}</time></p>
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
    let page = Address::Top.page_from(&Subject::Piece(Piece::Section(it)).frame());
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
