//! The page of one piece of a report: what a shared link shows, complete without a script.

use leptos::prelude::*;

use super::{
    Context,
    assets::Assets,
    document,
    edition::Edition,
    graphic::drawing,
    numeral::numeral,
    photo::{Loading, picture},
    phrases::phrases,
    scene::figure,
};
use crate::{
    report::{
        Photo, PhotoKind, Report, Section, Statistic,
        address::{Address, way_up},
    },
    share::{self, Piece},
};

/// How wide a picture stands: the window without its edges, at most a measure. `style/tokens.css`
/// has the lengths.
const SIZES: &str = "(min-width: 40em) 38rem, 92vw";

/// Renders the page of `piece` as a complete HTML document; `assets` are those of its folder.
/// Needs no browser.
#[must_use]
pub fn render(report: &Report, piece: Piece<'_>, assets: &Assets) -> String {
    let context = Context::new(report, assets);
    document::render(Edition::Share(report, piece), assets, || body(&context, piece))
}

fn body(context: &Context, piece: Piece<'_>) -> impl IntoView + use<> {
    let Context { report, words, .. } = context;
    let content = match piece {
        Piece::Section(section) => of_section(context, section),
        Piece::Statistic(statistic) => of_statistic(context, statistic),
        Piece::Photo(photo) => of_photo(context, photo),
    };
    let address = piece.address();
    let folder = address.folder().unwrap_or_default();
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
            {source(context, &folder)}
        </main>
    }
}

/// Heading, summary, key figures, and the first of its graphics.
fn of_section(context: &Context, section: &Section) -> AnyView {
    let report = &context.report;
    let index = report.sections.iter().position(|it| it.id == section.id);
    let key = report
        .statistics
        .iter()
        .filter(|it| it.key && index.is_some_and(|index| it.place.is_in_section(index)));
    let key: Vec<_> = key
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
    let kind = (photo.kind == PhotoKind::Illustration)
        .then(|| view! { <span class="photo__kind">{context.words.illustration}</span> });
    view! {
        <div class="share__picture">
            {files.map(|files| picture(files, photo.alt.clone(), SIZES, Loading::First))}
        </div>
        <h1 class="share__caption">{photo.caption.clone()}</h1>
        <p class="share__note">{kind}{phrases(&photo.credit)}</p>
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
fn source(context: &Context, folder: &str) -> AnyView {
    let report = &context.report;
    let cited = report.source.as_ref().map(|source| {
        let title = view! { <cite class="share__cited">{source.title.clone()}</cite> };
        match source.url.clone() {
            Some(url) => view! { <a href=url>{title}</a> }.into_any(),
            None => title.into_any(),
        }
    });
    let sources = format!("{}#sources", way_up(folder));
    view! {
        <footer class="share__source">
            <p><a href=sources>{share::attribution(report)}</a>{context.words.dot}{cited}</p>
            {report.edition.clone().map(|edition| view! { <p>{edition}</p> })}
        </footer>
    }
    .into_any()
}
