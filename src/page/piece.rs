//! The page of one piece of a report: what a shared link shows, complete without a script.

use leptos::prelude::*;

use super::{
    Context,
    assets::PictureFiles,
    document,
    edition::Edition,
    graphic::drawing,
    numeral::numeral,
    photo::{Loading, credit, picture, text_sizes},
    phrases::phrases,
    scene::figure,
    sources::title,
    standing::Standing,
};
use crate::{
    report::{Photo, Section, Statistic, address::Address},
    share::{self, Piece},
};

/// The context of the pages of all pieces, where `page` is that of the report's page.
#[must_use]
pub fn context(page: &Context) -> Context {
    page.elsewhere(Standing::of_piece(), &page.in_root(&page.assets.styles.share))
}

/// Renders the page of `piece`, one of the context's report, as a complete HTML document. Needs no
/// browser.
#[must_use]
pub fn render(context: &Context, piece: Piece<'_>) -> String {
    let edition = Edition::Share(&context.report, piece);
    document::render(edition, &context.assets, || body(context, piece))
}

fn body(context: &Context, piece: Piece<'_>) -> impl IntoView + use<> {
    let Context { report, words, .. } = context;
    let content = content(context, piece);
    let (address, folder) = (piece.address(), piece.folder());
    let onward =
        if matches!(piece, Piece::Section(_)) { words.read_whole } else { words.read_there };
    let kicker = piece.section(report).and_then(|it| it.kicker.clone());
    view! {
        <main class="share">
            <header class="share__head">
                <p class="share__report">
                    <a href=Address::Top.page_from(&folder)>{phrases(&report.title)}</a>
                </p>
                {report.kicker.clone().map(|kicker| view! { <p class="share__series">{kicker}</p> })}
            </header>
            <article class="share__piece">
                {kicker.map(|kicker| view! { <p class="share__kicker">{kicker}</p> })}
                {content}
                <p class="share__onward">
                    <a class="share__link" href=address.link_from(&folder)>{onward}</a>
                </p>
            </article>
            <footer class="share__source">{source(context)}</footer>
        </main>
    }
}

/// What the page of `piece` is about.
pub(super) fn content(context: &Context, piece: Piece<'_>) -> AnyView {
    match piece {
        Piece::Section(section) => of_section(context, section),
        Piece::Statistic(statistic) => of_statistic(context, statistic),
        Piece::Photo(photo) => of_photo(context, photo),
    }
}

/// Heading, summary, key figures, and the first of its graphics.
fn of_section(context: &Context, section: &Section) -> AnyView {
    let report = &context.report;
    let index = report.sections.iter().position(|it| it.id == section.id);
    let key: Vec<_> = index
        .into_iter()
        .flat_map(|index| report.key_statistics(index))
        .map(|it| {
            let period = it.period.clone();
            view! {
                <li class="share__figure">
                    <p class="share__value">{numeral(it)}</p>
                    <p class="share__label">{it.label.clone()}</p>
                    {period.map(|period| view! { <p class="share__period">{period}</p> })}
                </li>
            }
        })
        .collect();
    let figures = (!key.is_empty()).then(|| {
        view! { <ul class="share__figures" role="list" aria-label=context.words.key_figures>{key}</ul> }
    });
    view! {
        <h1 class="share__heading">{phrases(&Piece::Section(section).title(report))}</h1>
        {section.summary.clone().map(|summary| view! { <p class="share__text">{summary}</p> })}
        {figures}
        {report.scenes_in(section).next().map(|scene| graphic(context, scene))}
    }
    .into_any()
}

/// The number in large figures, what it is, the sentence it stands in, and the graphic that shows it.
fn of_statistic(context: &Context, statistic: &Statistic) -> AnyView {
    let Context { report, words, .. } = context;
    let Statistic { label, period, note, derived, sentence, .. } = statistic.clone();
    let index = report.statistics.iter().position(|it| it.id == statistic.id);
    let scene = index.and_then(|index| report.scenes.iter().position(|it| it.tells(index)));
    view! {
        <p class="share__value share__value--alone">{numeral(statistic)}</p>
        <h1 class="share__label share__label--alone">{label}</h1>
        {period.map(|period| view! { <p class="share__period">{period}</p> })}
        {derived.map(|formula| view! { <p class="share__note">{words.card_derived}{formula}</p> })}
        {note.map(|note| view! { <p class="share__note">{note}</p> })}
        <p class="share__text">{share::closed(&sentence)}</p>
        {scene.map(|scene| graphic(context, scene))}
    }
    .into_any()
}

/// The picture with its caption and its credit.
fn of_photo(context: &Context, photo: &Photo) -> AnyView {
    let files = context.files(photo);
    let upright = files.and_then(PictureFiles::upright);
    let picture =
        files.map(|files| picture(files, photo.alt.clone(), text_sizes(files), Loading::First));
    view! {
        <div class="share__plate" data-upright=upright>
            <div class="share__picture">{picture}</div>
            <h1 class="share__caption">{photo.caption.clone()}</h1>
            <p class="share__note">{credit(context.words, photo)}</p>
        </div>
    }
    .into_any()
}

/// A graphic in its end state.
fn graphic(context: &Context, scene: usize) -> AnyView {
    let Some(it) = context.report.scenes.get(scene) else { return ().into_any() };
    let form = it.graphic.form();
    view! {
        <div class="scene" data-manner="still" data-graphic=form.graphic() data-form=form.name()>
            {figure(it, drawing(context, scene, it))}
        </div>
    }
    .into_any()
}

/// Where it comes from, of when that is, and how this edition relates to it.
pub(super) fn source(context: &Context) -> AnyView {
    let Context { report, words, standing, .. } = context;
    let cited = report.source.as_ref().map(|source| {
        view! { <cite class="share__cited">{title(context, source)}</cite> }
    });
    let sources = standing.from_page("#sources");
    view! {
        <p>
            <a href=sources target=standing.out()>{share::attribution(report)}</a>
            {words.dot}
            {cited}
        </p>
        {report.edition.clone().map(|edition| view! { <p>{edition}</p> })}
    }
    .into_any()
}
