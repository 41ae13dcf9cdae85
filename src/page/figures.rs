//! The table of all figures.

use leptos::prelude::*;

use super::Context;
use crate::{
    islands::Figures,
    report::{Place, Report, Section, Statistic, text::plain_text},
    words::Words,
};

/// Every statistic of the report as a table, with its downloads; nothing where there are none.
///
/// Filter, search and sort need the `Figures` island; without it the table is whole, in the order
/// of the text.
#[component]
pub fn FiguresTable(
    /// The page.
    context: Context,
) -> impl IntoView {
    let Context { report, words, .. } = context.clone();
    (!report.statistics.is_empty()).then(|| {
        let rows = report
            .statistics
            .iter()
            .enumerate()
            .map(|(order, it)| row(&context, order, it))
            .collect_view();
        view! {
            <section class="figures" id="figures" aria-labelledby="figures-heading">
                <h2 class="figures__heading" id="figures-heading" tabindex="-1">{words.figures}</h2>
                <p class="figures__note">{words.figures_note}</p>
                <p class="figures__downloads">
                    <a href="data/figures.csv" download="figures.csv">{words.download_csv}</a>
                    <a href="data/figures.json" download="figures.json">{words.download_json}</a>
                </p>
                <Figures>
                    <div class="figures__body" data-count=words.figures_count>
                        <Controls context=context.clone() />
                        <div class="figures__scroll" role="region" tabindex="0" aria-label=words.figures_caption>
                            <table class="figures__table">
                                <caption class="figures__caption">{words.figures_caption}</caption>
                                <thead>
                                    <tr>{columns(words)}</tr>
                                </thead>
                                <tbody>{rows}</tbody>
                            </table>
                        </div>
                    </div>
                </Figures>
            </section>
        }
    })
}

/// The choice of a section and the search.
#[component]
fn Controls(
    /// The page.
    context: Context,
) -> impl IntoView {
    let Context { report, words, .. } = context;
    let option = |value: String, name: String| view! { <option value=value>{name}</option> };
    let has_prologue = report.statistics_at(Place::Prologue).next().is_some();
    let prologue = has_prologue.then(|| option("prologue".to_owned(), words.prologue.to_owned()));
    let sections = report
        .sections
        .iter()
        .chain(
            report
                .epilogue
                .iter()
                .filter(|_| report.statistics_at(Place::Epilogue).next().is_some()),
        )
        .map(|section| option(section.id.to_string(), section_name(&report, section)))
        .collect_view();
    view! {
        <div class="figures__controls script-only" role="search" aria-label=words.figures>
            <label class="figures__control">
                <span class="figures__control-name">{words.filter_section}</span>
                <select data-filter="section">
                    {option(String::new(), words.filter_all.to_owned())} {prologue} {sections}
                </select>
            </label>
            <label class="figures__control">
                <span class="figures__control-name">{words.filter_text}</span>
                <input type="search" data-filter="text" autocomplete="off" />
            </label>
        </div>
    }
}

fn columns(words: &'static Words) -> impl IntoView {
    let columns = [
        ("section", words.column_section),
        ("label", words.column_label),
        ("value", words.column_value),
        ("unit", words.column_unit),
        ("period", words.column_period),
    ];
    let sortable = columns.map(|(key, name)| {
        view! {
            <th scope="col" class=format!("figures__{key}")>
                <span class="figures__column">{name}</span>
                <button class="figures__sort script-only" type="button" data-sort=key>
                    <span class="visually-hidden">{words.sort_by}{name}</span>
                </button>
            </th>
        }
    });
    let sentence = view! { <th scope="col" class="figures__sentence">{words.column_sentence}</th> };
    (sortable.collect_view(), sentence)
}

fn row(context: &Context, order: usize, statistic: &Statistic) -> impl IntoView + use<> {
    let Context { report, words, .. } = context;
    let section = report.section_at(statistic.place);
    let key = section.map_or_else(|| "prologue".to_owned(), |section| section.id.to_string());
    let name =
        section.map_or_else(|| words.prologue.to_owned(), |section| section_name(report, section));
    let number = statistic.number.as_ref();
    let value = number.and_then(|number| number.value()).map(|value| value.to_string());
    let unit = number.map(|number| number.unit().to_owned()).filter(|unit| !unit.is_empty());
    let address = format!("#stat-{}", statistic.id);
    let or_none = |text: Option<String>| match text {
        Some(text) => text.into_any(),
        None => view! { <span class="figures__none">{words.none}</span> }.into_any(),
    };
    view! {
        <tr data-section=key data-order=order data-value=value>
            <td class="figures__section">{name}</td>
            <th scope="row" class="figures__label">{statistic.label.clone()}</th>
            <td class="figures__value">{statistic.text.clone()}</td>
            <td class="figures__unit">{or_none(unit)}</td>
            <td class="figures__period">{or_none(statistic.period.clone())}</td>
            <td class="figures__sentence">
                <a href=address>
                    {words.to_sentence}
                    <span class="visually-hidden">{words.colon}{statistic.label.clone()}</span>
                </a>
            </td>
        </tr>
    }
}

fn section_name(report: &Report, section: &Section) -> String {
    section.kicker.clone().unwrap_or_else(|| plain_text(report, &section.heading))
}
